/** An article that says neither when it was published nor, therefore, of which year it speaks. */
export const EXPORTS = `Aluminium exports rise

UC Rusal exported 519,000 tonnes of aluminium in January to September, 18 percent more than a year earlier.

Aluminium production of UC Rusal was 2.7 million tonnes in 2015. Chalco produced 3.2 million tonnes of aluminium in 2015.

UC Rusal owns 33 percent of Shenzhen North Investments.`;

/** An article whose words would do something if they were more than text. */
export const HOSTILE = `=HYPERLINK("http://127.0.0.1:9/","Smelters")

October 14, 2016

=Rusal produced 5,100 tonnes of aluminium in 2015.

-12 percent was the change; Rusal produced 6,200 tonnes of aluminium in 2014.

@SUM(1+1) <img src=x onerror="window.top.hacked=1"><script>window.top.hacked=1</script> Chalco produced 7,300 tonnes of aluminium in 2013.`;
