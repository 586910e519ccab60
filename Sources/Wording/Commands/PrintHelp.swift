extension CommandHelp {
  static let print = CommandHelp(
    usage: "print WAT [KAART …|WERKVORM]",
    summary: "Maakt een formulier, een uitnodiging of kaarten om te printen.",
    explanation: ["Maakt één HTML-bestand dat elke browser zonder internet opent en print. WAT is:"]
      + PrintWord.allCases.map { "- \($0.rawValue): \($0.summary)." } + [
        "Met form --interactive maak je één bestand waarin de ander de vragen in de eigen browser beantwoordt. Het verstuurt niets: aan het eind bewaart of kopieert de invuller de antwoorden. Die leest het programma bij fill, position en report.",
        "Met cards kies je vragenkaarten zoals bij de opdracht cards: met de opties voor thema, fase, soort, stap, conditie en rol, of met ids. Print ze dubbelzijdig op A4 en sla om langs de lange kant: vier kaarten per pagina, met streepjes om te knippen.",
        "Met runsheet noem je een werkvorm. Op papier staan de tijden, wat je zegt en vraagt, de kaarten, en plaats om op te schrijven; achteraf typ je het in. De kaarten kies je met --cards of de opties voor kaarten, en anders trekt het programma ze.",
        "Over een bestand dat niet met print is gemaakt, schrijft het programma niet heen.",
      ],
    examples: [
      "grensganger print form -o formulier.html",
      "grensganger print form --interactive -o vragen.html --partnership \"Boss po\"",
      "grensganger print form --scope ontmoeten,doelen -o formulier.html",
      "grensganger print invitation --format text",
      "grensganger print runsheet kort-gesprek --start 14:00 -o draaiboek.html",
      "grensganger print cards --theme doelen --phase visie -o kaarten.html",
    ])
}
