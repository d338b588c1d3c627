package vn.capuy.bench.growth;

/** A straight line through points on paper with logarithms on both sides: its slope is the power with which a cost grows. */
final class Line {
    private Line() {}

    /**
     * The slope by least squares: 0 where the cost stays, 1 where it grows as the size does, 2 where it grows with its square. NaN
     * where there are fewer than two sizes.
     *
     * @param sizes above 0
     * @param costs above 0, one for each size
     */
    static double slope(double[] sizes, double[] costs) {
        double meanX = meanOfLogs(sizes);
        double meanY = meanOfLogs(costs);
        double both = 0;
        double square = 0;
        for (int i = 0; i < sizes.length; i++) {
            double x = Math.log(sizes[i]) - meanX;
            both += x * (Math.log(costs[i]) - meanY);
            square += x * x;
        }
        return both / square;
    }

    private static double meanOfLogs(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += Math.log(value);
        }
        return sum / values.length;
    }
}
