import { prefixKinds } from './kind.ts'

const table = String.raw`
aws-access-key | AWS 액세스 키 / AWSのアクセスキー / AWS access key | AKIA ASIA ABIA ACCA | [A-Z0-9]{16}(?![A-Za-z0-9]) | ⟦AKIA‹16u›⟧ | AKIAISNOTAKEY
aws-bedrock-key | AWS Bedrock | ABSK | [A-Za-z0-9+/]{100,}={0,2} | ⟦ABSK‹110›⟧ | ABSK
aws-mws-token | Amazon MWS | amzn.mws. | [0-9a-f-]{36} | ⟦amzn.mws.‹8h›-‹4h›-‹4h›-‹4h›-‹12h›⟧ | amzn.mws.client
google-api-key | Google API 키 / GoogleのAPIキー / Google API key | AIza | [A-Za-z0-9_-]{30,45} | ⟦AIza‹35›⟧ | AIza is a prefix
google-oauth-secret | Google OAuth 시크릿 / Google OAuthシークレット / Google OAuth secret | GOCSPX- | [A-Za-z0-9_-]{20,40} | ⟦GOCSPX-‹28›⟧ | GOCSPX-
google-oauth-token | Google OAuth | ya29. 1//0 | [A-Za-z0-9_.-]{20,} | ⟦ya29.‹60›⟧ | ya29.short
digitalocean-token | DigitalOcean | dop_v1_ doo_v1_ dor_v1_ | [0-9a-f]{40,64} | ⟦dop_v1_‹64h›⟧ | dop_v1_
alibaba-access-key | Alibaba Cloud 액세스 키 / Alibaba Cloudのアクセスキー / Alibaba Cloud access key | LTAI | [A-Za-z0-9]{12,26}(?![A-Za-z0-9]) | ⟦LTAI‹20›⟧ | LTAI
tencent-secret-id | Tencent Cloud 시크릿 ID / Tencent CloudのシークレットID / Tencent Cloud secret id | AKID | [A-Za-z0-9]{28,40}(?![A-Za-z0-9]) | ⟦AKID‹32›⟧ | AKIDS
naver-cloud-key | 네이버 클라우드 키 / NAVER Cloudのキー / NAVER Cloud key | ncp_iam_ | [A-Za-z0-9]{16,} | ⟦ncp_iam_‹30›⟧ | ncp_iam_user
heroku-key | Heroku | HRKU- | [A-Za-z0-9_-]{30,} | ⟦HRKU-‹36›⟧ | HRKU-1
vault-token | Vault | hvs. hvb. hvr. | [A-Za-z0-9_-]{20,} | ⟦hvs.‹90›⟧ | hvs.example
terraform-token | Terraform | atlasv1. | [A-Za-z0-9_=-]{40,} | ⟦atlasv1.‹60›⟧ | atlasv1.
doppler-token | Doppler | dp.pt. dp.st. dp.ct. dp.sa. dp.scim. dp.audit. | (?:[a-z0-9_-]{1,35}\.)?[A-Za-z0-9]{32,48} | ⟦dp.pt.‹43›⟧ | dp.pt.x
pulumi-token | Pulumi | pul- | [0-9a-f]{40}(?![A-Za-z0-9]) | ⟦pul-‹40h›⟧ | pul-request
planetscale-token | PlanetScale | pscale_tkn_ pscale_pw_ pscale_oauth_ | [A-Za-z0-9_.-]{32,64} | ⟦pscale_tkn_‹43›⟧ | pscale_tkn_
supabase-key | Supabase | sbp_ sb_secret_ | [A-Za-z0-9_-]{20,} | ⟦sbp_‹40h›⟧ | sbp_name
databricks-token | Databricks | dapi | [0-9a-f]{32}(?:-\d)?(?![A-Za-z0-9]) | ⟦dapi‹32h›⟧ | dapi
cloudflare-key | Cloudflare | v1.0- | [0-9a-f]{24}-[0-9a-f]{100,} | ⟦v1.0-‹24h›-‹146h›⟧ | v1.0-rc1
age-secret-key | age 비밀 키 / ageの秘密鍵 / age secret key | AGE-SECRET-KEY-1 | [0-9A-Z]{58} | ⟦AGE-SECRET-KEY-1‹58u›⟧ | AGE-SECRET-KEY-1
newrelic-key | New Relic | NRAK- NRJS- NRRA- NRII- | [A-Za-z0-9-]{19,42} | ⟦NRAK-‹27u›⟧ | NRAK-
grafana-token | Grafana | glsa_ glc_ | [A-Za-z0-9_+/=-]{32,} | ⟦glsa_‹32›_‹8h›⟧ | glsa_
sentry-token | Sentry | sntrys_ sntryu_ | [A-Za-z0-9_+/=.-]{40,} | ⟦sntryu_‹64h›⟧ | sntrys_
dynatrace-token | Dynatrace | dt0c01. dt0s16. | [A-Z0-9]{24}\.[A-Z0-9]{64} | ⟦dt0c01.‹24u›.‹64u›⟧ | dt0c01.
tailscale-key | Tailscale | tskey- | [a-z]+-[A-Za-z0-9]+-[A-Za-z0-9]{12,} | ⟦tskey-auth-‹14›-‹32›⟧ | tskey-auth
`

/** Keys and tokens of clouds, vaults and monitoring, known by how they begin. */
export const cloudTokens = prefixKinds(table)
