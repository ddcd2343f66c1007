import type { Locale } from '../model/locale.ts'

/** Labels of states as consoles show them: each line is one state, by language, every spelling that is in use. */
export const consoleLabels: readonly Readonly<Record<Locale, readonly string[]>>[] = [
  { ko: ['사용중', '사용 중'], ja: ['使用中', '利用中'], en: ['In Service', 'In Use', 'Active'] },
  { ko: ['사용 가능'], ja: ['使用可能', '利用可能'], en: ['Available', 'Usable', 'Enabled'] },
  {
    ko: ['사용 안 함', '사용 안함', '미사용'],
    ja: ['使用しない', '未使用'],
    en: ['Disabled', 'Not in Use', 'Unused', 'Do Not Use'],
  },
  {
    ko: ['사용 중지', '중지', '중지됨', '정지'],
    ja: ['使用停止', '停止', '停止中'],
    en: ['Stopped', 'Suspended', 'Disabled', 'Paused', 'Stop'],
  },
  {
    ko: ['삭제 예정', '삭제예정'],
    ja: ['削除予定'],
    en: ['Scheduled for Deletion', 'To Be Deleted', 'Pending Deletion', 'Deletion Scheduled'],
  },
  { ko: ['삭제', '삭제됨'], ja: ['削除', '削除済み'], en: ['Deleted', 'Delete', 'Removed'] },
  { ko: ['만료', '만료됨'], ja: ['期限切れ', '満了'], en: ['Expired'] },
  {
    ko: ['대기', '대기 중', '대기중'],
    ja: ['待機', '待機中', '保留中'],
    en: ['Pending', 'Waiting', 'Standby', 'Ready'],
  },
  { ko: ['완료', '완료됨'], ja: ['完了'], en: ['Completed', 'Complete', 'Done', 'Finished'] },
  { ko: ['실패'], ja: ['失敗'], en: ['Failed', 'Failure', 'Fail'] },
  { ko: ['성공'], ja: ['成功'], en: ['Succeeded', 'Success', 'Successful'] },
  { ko: ['허용'], ja: ['許可'], en: ['Allow', 'Allowed', 'Permit'] },
  {
    ko: ['거부', '차단'],
    ja: ['拒否', '遮断', 'ブロック'],
    en: ['Deny', 'Denied', 'Blocked', 'Block', 'Reject'],
  },
]
