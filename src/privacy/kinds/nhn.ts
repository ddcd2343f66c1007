import { looksRandom } from '../looksRandom.ts'
import type { Kind } from './kind.ts'

const isId = (value: string) => value.length >= 8 && /\d/.test(value) && /^[\w-]+$/.test(value)

/** What NHN Cloud's services are called with. */
export const nhn: readonly Kind[] = [
  {
    id: 'nhn-appkey',
    class: 'secret',
    words: { ko: 'NHN Cloud 앱키', ja: 'NHN CloudのAppkey', en: 'NHN Cloud appkey' },
    detect: [
      {
        by: 'shape',
        pattern: /\/app-?keys?\/(?<body>[A-Za-z0-9_-]{8,64})(?![A-Za-z0-9_-])/gi,
        check: (value) => looksRandom(value, 8),
      },
      {
        by: 'name',
        names: 'appkey xtcappkey 앱키 アプリキー アプリケーションキー',
        value: (value) => looksRandom(value, 8),
      },
    ],
    good: [
      'GET /keymanager/v1.0/appkey/⟦kT9wXq2LmB4nRz7P⟧/secrets/list',
      'X-TC-APP-KEY: ⟦kT9wXq2LmB4nRz7P⟧',
      '앱키는 ⟦kT9wXq2LmB4nRz7P⟧ 입니다',
    ],
    bad: ['GET /keymanager/v1.0/appkey/{appkey}/secrets', 'Invalid Appkey', 'appKey: required'],
  },
  {
    id: 'nhn-key-id',
    class: 'identifier',
    words: { ko: '키 ID', ja: '鍵ID', en: 'key ID' },
    detect: [
      {
        by: 'shape',
        pattern:
          /\/(?:secrets|symmetric-keys|asymmetric-keys|keys|keystores)\/(?<body>[A-Za-z0-9_-]{8,64})(?![A-Za-z0-9_-])/gi,
        check: (value) => isId(value) && looksRandom(value, 8),
      },
      {
        by: 'name',
        names: 'keyid keystoreid 키아이디 키id キーid 鍵id',
        value: (value) => isId(value) && looksRandom(value, 8),
      },
    ],
    good: [
      'POST /symmetric-keys/⟦2f1c9e07b4a84d53a6ef10d29b7c6688⟧/decrypt',
      '"keyId": "⟦2f1c9e07b4a84d53a6ef10d29b7c6688⟧"',
    ],
    bad: ['POST /symmetric-keys/{keyid}/decrypt', 'Invalid Key ID', '/secrets/list'],
  },
  {
    id: 'nhn-tenant-id',
    class: 'identifier',
    words: { ko: 'NHN Cloud 테넌트 ID', ja: 'NHN CloudのテナントID', en: 'NHN Cloud tenant id' },
    detect: [
      {
        by: 'shape',
        pattern:
          /(?:cloud\.toast|nhncloudservice)\.com\/(?:[a-z-]{1,24}\/)?v\d(?:\.\d)?\/(?:AUTH_)?(?<body>[0-9a-f]{32})(?![0-9a-f])/g,
      },
      {
        by: 'name',
        names: 'tenantid projectid 테넌트id 프로젝트id テナントid プロジェクトid',
        value: (value) => /^[0-9a-f]{32}$/.test(value),
      },
    ],
    good: ['"tenantId": "⟦0f1e2d3c4b5a69788796a5b4c3d2e1f0⟧"'],
    bad: ['tenantId is required'],
  },
  {
    id: 'access-key-id',
    class: 'identifier',
    words: { ko: '액세스 키 ID', ja: 'アクセスキーID', en: 'access key ID' },
    detect: [
      {
        by: 'name',
        names: 'accesskeyid useraccesskey xtcauthenticationid 액세스키id アクセスキーid',
        value: (value) => looksRandom(value, 10),
      },
    ],
    good: ['X-TC-AUTHENTICATION-ID: ⟦Qh7ZbX2mTn5KcVw91LrS⟧'],
    bad: ['X-TC-AUTHENTICATION-ID: {User Access Key ID}'],
  },
]
