import { prefixKinds } from './kind.ts'

const table = String.raw`
github-token | GitHub | ghp_ gho_ ghu_ ghs_ ghr_ github_pat_ | [A-Za-z0-9_]{20,} | git clone https://⟦ghp_‹36›⟧@github.com/a/b | ghp_
gitlab-token | GitLab | glpat- gldt- glrt- glcbt- glptt- glft- glimt- glagent- gloas- glsoat- glffct- GR1348941 | [A-Za-z0-9_.-]{20,} | ⟦glpat-‹20›⟧ | glpat-
bitbucket-token | Bitbucket·Atlassian 토큰 / Bitbucket・Atlassianトークン / Bitbucket or Atlassian token | ATBB ATATT3 ATCTT3 | [A-Za-z0-9_=-]{20,} | ⟦ATBB‹32›⟧ | ATBB
npm-token | npm | npm_ | [A-Za-z0-9]{36}(?![A-Za-z0-9]) | //packages.example/:_authToken=⟦npm_‹36›⟧ | npm_config_registry
pypi-token | PyPI | pypi- | [A-Za-z0-9_-]{50,} | ⟦pypi-AgEIcHlwaS5vcmc‹80›⟧ | pypi-server
rubygems-token | RubyGems | rubygems_ | [0-9a-f]{48} | ⟦rubygems_‹48h›⟧ | rubygems_api
nuget-key | NuGet | oy2 | [a-z0-9]{43}(?![A-Za-z0-9]) | ⟦oy2abc‹20h›‹20h›⟧ | oy2
crates-token | crates.io | cio | [A-Za-z0-9]{32}(?![A-Za-z0-9]) | ⟦cio‹32›⟧ | cio
docker-token | Docker Hub | dckr_pat_ dckr_oat_ | [A-Za-z0-9_-]{20,} | ⟦dckr_pat_‹27›⟧ | dckr_pat_
jfrog-key | JFrog | AKCp cmVmdGtu | [A-Za-z0-9]{52,70}(?![A-Za-z0-9]) | ⟦AKCp‹69›⟧ | AKCp
clojars-token | Clojars | CLOJARS_ | [a-z0-9]{60} | ⟦CLOJARS_‹60h›⟧ | CLOJARS_USER
openai-key | OpenAI | sk-proj- sk-svcacct- sk-admin- sk-None- sk- | [A-Za-z0-9_-]{20,} | ⟦sk-proj-‹48›⟧ | sk-proj-
anthropic-key | Anthropic | sk-ant- | [A-Za-z0-9_-]{16,} | ⟦sk-ant-api03-‹93›AA⟧ | sk-ant-
openrouter-key | OpenRouter | sk-or-v1- | [0-9a-f]{40,} | ⟦sk-or-v1-‹64h›⟧ | sk-or-v1-
huggingface-token | Hugging Face | hf_ api_org_ | [A-Za-z0-9]{30,} | ⟦hf_‹34›⟧ | hf_hub_download
groq-key | Groq | gsk_ | [A-Za-z0-9]{40,} | ⟦gsk_‹52›⟧ | gsk_
xai-key | xAI | xai- | [A-Za-z0-9]{60,} | ⟦xai-‹80›⟧ | xai-grok
perplexity-key | Perplexity | pplx- | [A-Za-z0-9]{40,} | ⟦pplx-‹48›⟧ | pplx-api
replicate-token | Replicate | r8_ | [A-Za-z0-9]{37,} | ⟦r8_‹37›⟧ | r8_
figma-token | Figma | figd_ figo_ | [A-Za-z0-9_-]{36,} | ⟦figd_‹40›⟧ | figd_
postman-key | Postman | PMAK- | [0-9a-f]{24}-[0-9a-f]{34} | ⟦PMAK-‹24h›-‹34h›⟧ | PMAK-
notion-token | Notion | ntn_ secret_ | [A-Za-z0-9]{40,} | ⟦ntn_‹46›⟧ | secret_manager
linear-key | Linear | lin_api_ lin_oauth_ | [A-Za-z0-9]{30,} | ⟦lin_api_‹40›⟧ | lin_api_
airtable-token | Airtable | pat | [A-Za-z0-9]{14}\.[0-9a-f]{64} | ⟦pat‹14›.‹64h›⟧ | patient
typeform-token | Typeform | tfp_ | [A-Za-z0-9_.-]{40,} | ⟦tfp_‹59›⟧ | tfp_
buildkite-token | Buildkite | bkua_ | [0-9a-f]{40} | ⟦bkua_‹40h›⟧ | bkua_
prefect-key | Prefect | pnu_ pnb_ | [A-Za-z0-9]{36}(?![A-Za-z0-9]) | ⟦pnu_‹36›⟧ | pnu_
sonar-token | SonarQube | squ_ sqp_ sqa_ | [0-9a-f]{40} | ⟦squ_‹40h›⟧ | squ_
readme-key | ReadMe | rdme_ | [a-z0-9]{60,} | ⟦rdme_‹70h›⟧ | rdme_
`

/** Keys and tokens of forges, registries, tools and language models, known by how they begin. */
export const developerTokens = prefixKinds(table)
