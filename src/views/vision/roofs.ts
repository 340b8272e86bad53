// Twelve roofs, by the place of the house: how high they rise, and their line from the left eaves at 0 0 to the right ones at 1 0.
// Across in shares of the house's width, upwards (negative) in units of the roof.
export type Roof = readonly [height: number, line: string];

export const roofs: readonly Roof[] = [
  [1.6, 'V-.5H.72V-1.6H.755V-.5H1'],
  [1.5, 'L.5-1.5'],
  [1.45, 'V-.35L1-1.45'],
  [2, 'V-.5H.143V-1H.286V-1.5H.429V-2H.571V-1.5H.714V-1H.857V-.5H1'],
  [1.05, 'V-1.05L.333-.1V-1.05L.667-.1V-1.05L1-.1'],
  [1.45, 'V-.2A.5 1.25 0 0 1 1-.2'],
  [2.3, 'V-.3H.26L.5-2.3L.74-.3H1'],
  [1.15, 'L.22-1.15H.78'],
  [1.35, 'L.25-1.35L.5-.1L.75-1.35'],
  [1.6, 'V-.3A1 1.3 0 0 1 1-1.6'],
  [0.8, 'V-.8H.143V-.35H.286V-.8H.429V-.35H.571V-.8H.714V-.35H.857V-.8H1'],
  [1.5, 'L.12-.95L.5-1.5L.88-.95'],
];
