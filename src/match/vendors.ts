/** Names by which pastes show that another product answered: companies, hosts, envelopes. Folded, spaces and hyphens do not matter. */
export const vendors = `
stripe openai anthropic claude paypal braintree adyen shopify twilio sendgrid mailgun mailchimp slack discord
github gitlab bitbucket atlassian jira auth0 okta supabase firebase firestore cloudflare vercel netlify heroku datadog sentry
azure aadsts amazonaws aws cognito dynamodb googleapis gcp facebook instagram twitter linkedin microsoft
kakao kakaopay kapi 카카오 카카오페이 naver naverpay 네이버 네이버페이 iamport portone 아임포트 포트원 inicis 이니시스 kginicis nicepay nicepayments
나이스페이 payco 페이코 kcp danal 다날 galaxia 갤럭시아 settlebank 헥토 bootpay 부트페이 coolsms solapi aligo coupang 쿠팡 linepay
ラインペイ paypay ペイペイ rakuten 楽天 gmopg sbpayment komoju payjp pay.jp univapay softbank docomo
hashicorp mongodb algolia pagerduty zendesk hubspot salesforce airtable docusign xero quickbooks
google.api_core google.cloud groq perplexity razorpay mollie klarna coinbase binance telegram whatsapp mapbox pinecone huggingface cohere mistral deepl papago
invalid_request_error authentication_error platform.openai.com api.stripe.com
`
