window.YTD.note_tweet.part0 = [
  { "noteTweet" : { "noteTweetId" : "77", "createdAt" : "2022-11-18T08:00:01.000Z", "core" : { "urls" : [ ], "text" : "Nous avons lu tous vos messages de la semaine, et voici ce que nous en faisons, point par point : d'abord les délais, puis l'atelier, enfin les casques.", "mentions" : [ ] } } },
  { "noteTweet" : { "noteTweetId" : "78", "createdAt" : "2022-11-19T08:00:00.000Z", "core" : { "urls" : [ ], "text" : "Un long billet dont le court n'est pas là.", "mentions" : [ ] } } }
]
