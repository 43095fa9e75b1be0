import { rows, type MeasureDefinition } from './measureDefinition';

/** What a plant, pipeline, grid or terminal can make or carry. */
export const capacity: MeasureDefinition = {
  measure: 'capacity',
  dimensions: ['mass', 'volume', 'energy', 'power', 'rate', 'ratio', 'shipping', 'count'],
  nouns: rows(`capacity | nameplate | capability | throughput capacity | installed capacity
    design capacity | production capacity | name-plate capacity | nameplate capacity
    storage capacity | rating | load factor | utilisation rate | utilization rate
    capacity utilisation | capacity utilization | operating rate | utilisation | utilization
    working gas volume | fleet | tonnage of the fleet | pipeline capacity | oversupply of capacity`),
  verbs: rows(`be capable of`),
  words:
    rows(`installed | capable of | can process | can produce | can make | can handle | can store | able to produce | able to process
    rated at | laid out for | built for | designed for | designed to produce | designed to process | capable of producing | capable of processing`),
  weight: 1.1,
  roles: { owner: ['of', 'at', 'in'], partner: [], item: ['of', 'for', 'in'] },
  examples: [
    { text: 'The pipeline was built for 8 bcm a year.', quote: '8 bcm a year' },
    { text: 'The refinery has a design capacity of 210,000 barrels a day.', quote: '210,000 barrels a day' },
    { text: 'A 640 MW wind farm will be built off the coast.', quote: '640 MW' },
    { text: 'The park has 3.2 GW installed.', quote: '3.2 GW' },
    { text: 'The line is capable of 90,000 tonnes a year.', quote: '90,000 tonnes a year' },
    { text: 'The refinery can process 120,000 barrels a day.', quote: '120,000 barrels a day' },
    { text: 'The works can produce 2 million tonnes of steel.', quote: '2 million tonnes' },
    { text: 'The factory can make 400,000 tonnes of cable.', quote: '400,000 tonnes' },
    { text: 'The berth can handle 6 million tonnes of coal.', quote: '6 million tonnes' },
    { text: 'The cavern can store 1.1 bcm of gas.', quote: '1.1 bcm' },
    { text: 'The unit is able to produce 55,000 tonnes of resin.', quote: '55,000 tonnes' },
    { text: 'The mill is able to process 4 million tonnes of ore.', quote: '4 million tonnes' },
    { text: 'The works are laid out for 60,000 tonnes a year.', quote: '60,000 tonnes a year' },
    { text: 'The terminal is designed for 9 million tonnes.', quote: '9 million tonnes' },
    { text: 'The plant is designed to produce 75,000 tonnes of foil.', quote: '75,000 tonnes' },
    { text: 'It is designed to process 3 million tonnes of ore.', quote: '3 million tonnes' },
    { text: 'The turbine is rated at 15 MW.', quote: '15 MW' },
    { text: 'It is capable of producing 70,000 tonnes of foil.', quote: '70,000 tonnes' },
    { text: 'It is capable of processing 9 million tonnes of ore.', quote: '9 million tonnes' },
    { text: 'Refiners ran at 91 percent of capacity.', quote: '91 percent' },
  ],
};
