package vn.capuy.platform.paper.docx;

/** The measures of the format: twentieths of a point, half points, and English metric units. */
final class Units {

    private static final double TWENTIETHS_IN_MM = 1440 / 25.4;
    private static final double EMU_IN_MM = 36_000;

    private Units() {}

    static long twentieths(double millimetres) {
        return Math.round(millimetres * TWENTIETHS_IN_MM);
    }

    static long halfPoints(double points) {
        return Math.round(points * 2);
    }

    static long emu(double millimetres) {
        return Math.round(millimetres * EMU_IN_MM);
    }

    /** Where each share of a width ends, so that rounding never adds up. */
    static long[] ends(long width, int[] shares) {
        long whole = 0;
        for (int share : shares) {
            whole += share;
        }
        long[] ends = new long[shares.length];
        long sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += shares[i];
            ends[i] = width * sum / whole;
        }
        return ends;
    }
}
