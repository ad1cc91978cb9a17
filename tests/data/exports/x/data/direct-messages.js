window.YTD.direct_messages.part0 = [
  { "dmConversation" : { "conversationId" : "42-7", "messages" : [
    { "messageCreate" : { "recipientId" : "42", "text" : "Parfait, merci", "mediaUrls" : [ ], "senderId" : "7", "id" : "503", "createdAt" : "2022-11-16T10:00:00.000Z", "urls" : [ ] } },
    { "messageCreate" : { "recipientId" : "7", "text" : "Elle part ce soir.", "mediaUrls" : [ ], "senderId" : "42", "id" : "502", "createdAt" : "2022-11-16T09:00:00.000Z", "urls" : [ ] } },
    { "messageCreate" : { "recipientId" : "42", "text" : "Où en est ma commande ?", "mediaUrls" : [ ], "senderId" : "7", "id" : "501", "createdAt" : "2022-11-16T08:00:00.000Z", "urls" : [ ] } }
  ] } },
  { "dmConversation" : { "conversationId" : "42-8", "messages" : [
    { "joinConversation" : { "initiatingUserId" : "8" } },
    { "messageCreate" : { "recipientId" : "42", "text" : "", "mediaUrls" : [ "https://ton.x.com/1.jpg" ], "senderId" : "8", "id" : "600", "createdAt" : "2022-11-17T07:00:00.000Z" } },
    { "messageCreate" : { "recipientId" : "42", "text" : "Vous ouvrez lundi ?", "mediaUrls" : [ ], "senderId" : "8", "id" : "601", "createdAt" : "2022-11-17T08:00:00.000Z" } },
    { "messageCreate" : { "recipientId" : "8", "text" : "Oui, à 9 h.", "mediaUrls" : [ ], "senderId" : "42", "id" : "602", "createdAt" : "2022-11-17T09:00:00.000Z" } }
  ] } }
]
