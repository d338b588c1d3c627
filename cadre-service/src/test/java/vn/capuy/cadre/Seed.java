package vn.capuy.cadre;

import static org.hamcrest.Matchers.equalTo;

import vn.capuy.testing.Database;

/** A small organisation with a few people and posts, entered through the imports. */
final class Seed {
    static final String UNIT_COLUMNS = "code,kind,parent,stands_in,name_vi,name_en,name_ar,symbol,established_on";
    static final String PERSON_COLUMNS = "code,full_name,sex,born_on,ethnicity,home_place,managed_by,probationary_on,"
            + "official_on,education,theory_level";
    static final String POST_COLUMNS = "code,org,kind,title_vi,title_en,title_ar,seats,valid_from,valid_to";
    static final String HOLDING_COLUMNS = "person,post,held_from,held_to";

    private Seed() {}

    static void organisation() {
        Database.empty();
        Api.importing(
                        Api.importer(),
                        "/organisation/units",
                        "",
                        UNIT_COLUMNS,
                        // Children before parents: a file has no order.
                        unit("BL-HM-C01", "CELL", "BL-HM-DU", "BL-HM-T01", "1999-05-19"),
                        unit("BL-HM-C02", "CELL", "BL-HM-DU", "BL-HM-T02", "1999-05-19"),
                        unit("BL-HM-DU", "GRASSROOTS_COMMITTEE", "BL-HM", "", "1963-12-16"),
                        unit("BL-HM-T01", "VILLAGE", "BL-HM", "", "1979-06-15"),
                        unit("BL-HM-T02", "VILLAGE", "BL-HM", "", "1979-06-15"),
                        unit("BL-HM", "COMMUNE", "BL", "", "1963-12-16"),
                        unit("BL-DV", "COMMUNE", "BL", "", "1963-12-16"),
                        unit("BL-BTC", "ADVISORY_BODY", "BL", "", "1964-04-20"),
                        unit("BL", "DISTRICT_COMMITTEE", "QN", "", "1963-12-16"),
                        unit("TY", "DISTRICT_COMMITTEE", "QN", "", "1963-12-16"),
                        unit("QN-HM", "COMMUNE", "QN", "", "2025-07-01"),
                        unit("QN-HM-DU", "GRASSROOTS_COMMITTEE", "QN-HM", "", "2025-07-01"),
                        unit("QN", "PROVINCE_COMMITTEE", "TW", "", "1963-10-30"),
                        unit("TW", "CENTRAL_COMMITTEE", "", "", "1930-02-03"))
                .statusCode(200)
                .body("written", equalTo(14));
    }

    static String unit(String code, String kind, String parent, String standsIn, String from) {
        return String.join(
                ",", code, kind, parent, standsIn, "Đơn vị " + code, "Unit " + code, "وحدة " + code, "", from);
    }

    static void peopleAndPosts() {
        organisation();
        Api.importing(
                        Api.importer(),
                        "/people",
                        "",
                        PERSON_COLUMNS,
                        person("CB-1", "Hoàng Thị Hoà", "FEMALE", "1985-04-12", "BL"),
                        person("CB-2", "Hoàng Văn Hòa", "MALE", "1980-01-05", "BL"),
                        person("CB-3", "Đặng Kim Hoa", "FEMALE", "1990-09-09", "BL-HM-DU"),
                        person("CB-4", "Lý Văn Thuỷ", "MALE", "1964-02-02", "BL"),
                        person("CB-9", "Trần Văn Hoàng", "MALE", "1979-02-02", "TY"))
                .statusCode(200);
        Api.importing(
                        Api.importer(),
                        "/posts",
                        "",
                        POST_COLUMNS,
                        post("BTC-TB", "BL-BTC", "HEAD", 1),
                        post("BTC-PB", "BL-BTC", "DEPUTY_HEAD", 2),
                        post("HM-BT", "BL-HM-DU", "SECRETARY", 1),
                        post("TY-BT", "TY", "SECRETARY", 1),
                        post("T01-TR", "BL-HM-T01", "VILLAGE_HEAD", 1),
                        post("C01-BT", "BL-HM-C01", "CELL_SECRETARY", 1),
                        post("T02-TR", "BL-HM-T02", "VILLAGE_HEAD", 1),
                        post("C02-BT", "BL-HM-C02", "CELL_SECRETARY", 1))
                .statusCode(200);
    }

    static String person(String code, String name, String sex, String born, String managedBy) {
        return String.join(
                ",",
                code,
                name,
                sex,
                born,
                "TAY",
                "Bình Liêu",
                managedBy,
                "2010-05-19",
                "2011-05-19",
                "Đại học Luật",
                "");
    }

    static String post(String code, String org, String kind, int seats) {
        return String.join(",", code, org, kind, "Chức danh " + code, "Post " + code, "", "" + seats, "2010-01-01", "");
    }

    static void holdings(String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = HOLDING_COLUMNS;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        Api.importing(Api.importer(), "/holdings", "", lines).statusCode(200).body("written", equalTo(rows.length));
    }
}
