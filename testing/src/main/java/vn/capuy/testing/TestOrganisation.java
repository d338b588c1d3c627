package vn.capuy.testing;

import java.util.ArrayList;
import java.util.List;

/**
 * A small organisation for the tests of services that copy it: the centre, a province, the district {@code BL} that ended on
 * 2025-07-01 with two communes, its bodies and cells, a neighbour {@code TY}, and the new commune {@code QN-HM} that took over
 * {@code BL-HM}.
 */
public final class TestOrganisation {
    private static final String UNIT = "vn.capuy.organisation.unit";
    private static final String TERM = "vn.capuy.organisation.term";
    private static final String SUCCESSION = "vn.capuy.organisation.succession";
    private static final String END = "2025-07-01";

    private TestOrganisation() {}

    record Told(String type, String subject, String data) {}

    static List<Told> events() {
        var told = new ArrayList<Told>();
        told.add(unit("TW", "CENTRAL_COMMITTEE", null, "TW", null));
        told.add(unit("QN", "PROVINCE_COMMITTEE", "TW", "TU", null));
        told.add(unit("QN-UBKT", "INSPECTION_COMMITTEE", "QN", "UBKTTU", null));
        told.add(unit("TY", "DISTRICT_COMMITTEE", "QN", "HU", END));
        told.add(unit("BL", "DISTRICT_COMMITTEE", "QN", "HU", END));
        told.add(unit("BL-BTV", "STANDING_COMMITTEE", "BL", "HU", END));
        told.add(unit("BL-UBKT", "INSPECTION_COMMITTEE", "BL", "UBKTHU", END));
        told.add(unit("BL-BTC", "ADVISORY_BODY", "BL", "BTCHU", END));
        for (String commune : List.of("BL-HM", "BL-DV")) {
            told.add(unit(commune, "COMMUNE", "BL", null, END));
            told.add(unit(commune + "-DU", "GRASSROOTS_COMMITTEE", commune, "ĐU", END));
            told.add(unit(commune + "-T01", "VILLAGE", commune, null, null));
            told.add(unit(commune + "-C01", "CELL", commune + "-DU", "CB", END));
        }
        told.add(unit("QN-HM", "COMMUNE", "QN", null, null, "2025-07-01"));
        told.add(unit("QN-HM-DU", "GRASSROOTS_COMMITTEE", "QN-HM", "ĐU", null, "2025-07-01"));
        told.add(wholly("BL-HM", "QN-HM"));
        told.add(wholly("BL-HM-DU", "QN-HM-DU"));
        for (String committee : List.of("QN", "TY", "BL", "BL-HM-DU", "BL-DV-DU")) {
            told.add(term(committee, "2015-2020", "2015-08-01", "2020-07-31"));
            told.add(term(committee, "2020-2025", "2020-08-01", "2025-06-30"));
        }
        told.add(term("TW", "2016-2021", "2016-01-29", "2021-01-31"));
        told.add(term("TW", "2021-2026", "2021-02-01", null));
        told.add(term("QN", "2025-2030", "2025-07-01", null));
        told.add(term("QN-HM-DU", "2025-2030", "2025-07-01", null));
        return told;
    }

    private static Told unit(String code, String kind, String parent, String symbol, String until) {
        return unit(code, kind, parent, symbol, until, "1960-01-01");
    }

    private static Told unit(String code, String kind, String parent, String symbol, String until, String from) {
        String placement = parent == null
                ? ""
                : "{\"parent\":\"%s\",\"from\":\"%s\",\"until\":%s}".formatted(parent, from, text(until));
        return new Told(UNIT, code, """
                {"code":"%1$s","kind":"%2$s","name":{"vi":"Đơn vị %1$s","en":"Unit %1$s","ar":"وحدة %1$s"},"symbol":%3$s,\
                "standsIn":null,"establishedOn":"%4$s","endedOn":%5$s,"placements":[%6$s]}""".formatted(code, kind, text(symbol), from, text(until), placement));
    }

    private static Told term(String committee, String code, String from, String to) {
        return new Told(TERM, committee + "/" + code, """
                {"committee":"%s","code":"%s","startsOn":"%s","endsOn":%s}""".formatted(committee, code, from, text(to)));
    }

    private static Told wholly(String predecessor, String successor) {
        return new Told(SUCCESSION, predecessor + "/" + successor, """
                {"predecessor":"%s","successor":"%s","share":"ALL","numerator":null,"denominator":null,"onDay":"%s",\
                "event":"SX-2025-07-01","recordedAt":"2025-07-01T00:00:00Z"}""".formatted(predecessor, successor, END));
    }

    private static String text(String value) {
        return value == null ? "null" : '"' + value + '"';
    }
}
