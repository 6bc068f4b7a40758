/** Every type of chart that Excel's JavaScript API names. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  "": [
    ..."3DColumn Line 3DLine 3DPie Pie PieOfPie PieExploded 3DPieExploded BarOfPie XYScatter XYScatterSmooth".split(
      " ",
    ),
    ..."XYScatterSmoothNoMarkers XYScatterLines XYScatterLinesNoMarkers Area 3DArea Doughnut DoughnutExploded".split(
      " ",
    ),
    ..."Radar RadarMarkers RadarFilled Surface SurfaceWireframe SurfaceTopView SurfaceTopViewWireframe".split(" "),
    ..."Bubble Bubble3DEffect StockHLC StockOHLC StockVHLC StockVOHLC CylinderCol ConeCol PyramidCol".split(" "),
    ..."LineMarkers Histogram Boxwhisker Pareto RegionMap Treemap Waterfall Sunburst Funnel".split(" "),
  ],
  Column: ["Clustered", "Stacked", "Stacked100"],
  "3DColumn": ["Clustered", "Stacked", "Stacked100"],
  Bar: ["Clustered", "Stacked", "Stacked100"],
  "3DBar": ["Clustered", "Stacked", "Stacked100"],
  Line: ["Stacked", "Stacked100"],
  LineMarkers: ["Stacked", "Stacked100"],
  Area: ["Stacked", "Stacked100"],
  "3DArea": ["Stacked", "Stacked100"],
  ...Object.fromEntries(
    ["Cylinder", "Cone", "Pyramid"].flatMap((shape) =>
      ["Col", "Bar"].map((kind) => [shape + kind, ["Clustered", "Stacked", "Stacked100"]]),
    ),
  ),
};

export const CHART_TYPES: readonly string[] = Object.entries(FAMILIES).flatMap(([family, kinds]) =>
  kinds.map((kind) => family + kind),
);
