/** An error response of the key manager, as a console prints it. */
export const invalidKeyVersion = `HTTP/1.1 200 OK
content-type: application/json;charset=UTF-8

{"header":{"resultCode":300003,"resultMessage":"Invalid Key Version","isSuccessful":false},"body":null}`

/** The same, with the request that shows which API was called. */
export const decryptRequest = `POST /keymanager/v1.2/appkey/abcdAPPKEYabcd12/symmetric-keys/0f1e2d3c4b5a69788796a5b4c3d2e1f0/decrypt HTTP/1.1
${invalidKeyVersion}`

/** An error of the payment API inside a stack trace. */
export const invalidApiKey = `org.springframework.web.client.HttpClientErrorException$BadRequest: 400 Bad Request: "{"code":"INVALID_API_KEY","message":"잘못된 시크릿키 연동 정보 입니다."}"
	at org.springframework.web.client.HttpClientErrorException.create(HttpClientErrorException.java:103)
	at com.example.shop.PaymentService.confirm(PaymentService.java:57)
	at com.example.shop.PaymentController.confirm(PaymentController.java:31)`

/** What nothing here answers. */
export const unknownError = 'make: *** No rule to make target `wombat`. Stop.'

/** Somebody who tells of a problem, in each language. */
export const told = {
  ko: '복호화하려고 했더니 키 버전이 유효하지 않다고 나오면서 실패해요',
  ja: '復号しようとすると、キーのバージョンが無効だと表示されて失敗します',
  en: 'When I decrypt it keeps failing and says my key version is not valid',
} as const
