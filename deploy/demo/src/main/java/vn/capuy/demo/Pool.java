package vn.capuy.demo;

/** The groups from which people are taken; each is drawn by its own random. */
enum Pool {
    /** Three of each village: they hold its two offices one after the other. */
    VILLAGE(40, 1964, 1988),
    MANAGEMENT(32, 1963, 1987),
    OFFICER(48, 1976, 1990),
    PROVINCE(25, 1969, 1982),
    NEIGHBOUR(30, 1967, 1988),
    NEIGHBOUR_VILLAGE(35, 1964, 1988);

    final int womenPercent;
    final int bornFrom;
    final int bornTo;

    Pool(int womenPercent, int bornFrom, int bornTo) {
        this.womenPercent = womenPercent;
        this.bornFrom = bornFrom;
        this.bornTo = bornTo;
    }
}
