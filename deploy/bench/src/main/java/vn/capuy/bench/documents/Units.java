package vn.capuy.bench.documents;

import java.util.ArrayList;
import java.util.List;

/** A province with its districts and their communes: who issues. The first issue most. */
public final class Units {
    public static final String PROVINCE = "QN";
    public static final String DISTRICT = "H1";
    public static final String COMMUNE = "H1-X07";
    static final String TERM = "2020-2025";

    private static final int DISTRICTS = 13;
    private static final int COMMUNES = 14;

    /** @param parent null of the province */
    public record Unit(String code, String kind, String parent, String symbol) {}

    private Units() {}

    public static List<Unit> all() {
        var units = new ArrayList<Unit>();
        units.add(new Unit(PROVINCE, "PROVINCE_COMMITTEE", null, "TU"));
        for (int i = 1; i <= DISTRICTS; i++) {
            units.add(new Unit("H" + i, "DISTRICT_COMMITTEE", PROVINCE, "HU"));
        }
        for (int j = 1; j <= COMMUNES; j++) {
            for (int i = 1; i <= DISTRICTS; i++) {
                units.add(new Unit("H%d-X%02d".formatted(i, j), "GRASSROOTS_COMMITTEE", "H" + i, "ĐU"));
            }
        }
        return units;
    }
}
