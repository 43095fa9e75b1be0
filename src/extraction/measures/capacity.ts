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
  words: rows(`installed | capable of | can process | can produce | can make | can handle | can store
    able to produce | able to process | will be able to | rated at | of operation
    of capacity | capable of producing | capable of processing`),
  weight: 1.1,
  roles: { owner: ['of', 'at', 'in'], partner: [], item: ['of', 'for', 'in'] },
  examples: [
    { text: 'The refinery has a design capacity of 210,000 barrels a day.', quote: '210,000 barrels a day' },
    { text: 'A 640 MW wind farm will be built off the coast.', quote: '640 MW' },
  ],
};
