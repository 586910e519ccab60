extension CommandHelp {
  static let scan = CommandHelp(
    usage: "scan MAP",
    summary: "Stelt de vragen van een scan, en voert daarna jullie gesprek.",
    explanation: [
      "Eerst vult ieder in, alleen of aan één tafel (--together). De antwoorden zijn te zien zodra iedereen klaar is. Dan gaat het programma verder met het gesprek: wat zien jullie hetzelfde, waar praten jullie over, wat spreken jullie af, en wat is de volgende stap.",
      "Elk antwoord is bewaard voordat de volgende vraag komt. Stoppen kan altijd; met dezelfde opdracht ga je verder waar je was. Is een sessie van langer geleden, dan vraagt het programma eerst of je daarmee verdergaat.",
      "Met zijn tweeën op twee laptops? Begin de sessie op de ene, typ stop, en geef de ander een kopie van de map. Zijn jullie allebei klaar, voeg de mappen dan samen met grensganger merge en ga op één laptop verder.",
      "Met --anonymous bewaart het programma van niemand een naam, rol of tijd. Er is pas iets te zien als er minstens vijf mensen meedoen.",
    ],
    examples: [
      "grensganger scan wilg",
      "grensganger scan wilg --together",
      "grensganger scan wilg --scan korte-scan --party school --role schoolopleider",
      "grensganger scan wilg --anonymous --expect school=4,opleiding=3",
    ])
}
