package vn.capuy.document.criteria.set;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.importCsv;
import static vn.capuy.document.criteria.CriteriaWork.SETS;
import static vn.capuy.document.criteria.CriteriaWork.administrator;
import static vn.capuy.document.criteria.CriteriaWork.smallSet;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CriteriaSetImportTest {
    private static final String COLUMNS =
            "set,name_vi,name_en,name_ar,kinds,edition,valid_from,valid_until,document,certainty,criterion,field,"
                    + "criterion_vi,criterion_en,criterion_ar,indicator,indicator_vi,indicator_en,indicator_ar,measure,"
                    + "unit_vi,unit_en,unit_ar,comparison,target\n";
    private static final String TARGETS = "set,edition,indicator,area,holds_from,target,document,article,certainty\n";

    @BeforeEach
    void an_organisation() {
        Desk.clear();
    }

    @Test
    void a_whole_set_comes_from_a_file_with_two_versions() {
        String set = "FILE_" + Long.toString(System.nanoTime(), 36).toUpperCase();
        String csv = COLUMNS
                + row(set, "2020", "2020-01-01,2022-12-31", "1", "1.1", "YES_NO,,,,YES,")
                + row(set, "2020", "2020-01-01,2022-12-31", "1", "1.2", "PERCENT,,,,AT_LEAST,80")
                + row(set, "2020", "2020-01-01,2022-12-31", "2", "2", "COUNT,trường,schools,مدارس,AT_LEAST,3")
                + row(set, "2023", "2023-01-01,", "1", "1", "YES_NO,,,,YES,");
        importCsv(administrator(), "criteria-sets/imports?dryRun=true", csv)
                .then()
                .statusCode(200)
                .body("written", equalTo(0))
                .body("faultyRows", equalTo(0));
        importCsv(administrator(), "criteria-sets/imports", csv)
                .then()
                .statusCode(200)
                .body("written", equalTo(4));
        clerk().get(SETS + "/" + set)
                .then()
                .body("kinds", contains("COMMUNE", "TOWN"))
                .body("versions.edition", contains("2023", "2020"))
                .body("versions.indicators", contains(1, 3))
                .body("versions.validUntil", contains(null, "2022-12-31"));
        clerk().get(SETS + "/" + set + "/versions/2020")
                .then()
                .body("targets.indicator", contains("1.2", "2"))
                .body("criteria[1].indicators[0].measuredIn", equalTo("schools"));
        importCsv(administrator(), "criteria-sets/imports", csv)
                .then()
                .statusCode(400)
                .body("violations.field", hasSize(4));
    }

    @Test
    void a_version_is_entered_whole_or_not_at_all() {
        String set = "FILE_" + Long.toString(System.nanoTime(), 36).toUpperCase();
        String csv = COLUMNS
                + row(set, "A", "2020-01-01,2020-12-31", "1", "1.1", "YES_NO,,,,YES,")
                + row(set, "A", "2020-01-01,2020-12-31", "1", "1.1", "YES_NO,,,,YES,")
                + row(set, "B", "2021-01-01,2021-12-31", "1", "2.1", "PERCENT,,,,AT_LEAST,120")
                + row(set, "C", "2022-01-01,2022-12-31", "1", "1", "YES_NO,,,,YES,")
                + row(set, "D", "2022-12-31,", "1", "1", "NUMBER,,,,AT_LEAST,5");
        long before = Database.number("select count(*) from criteria_indicator");
        importCsv(administrator(), "criteria-sets/imports", csv).then().statusCode(400);
        assertEquals(before, Database.number("select count(*) from criteria_indicator"));
        importCsv(administrator(), "criteria-sets/imports?mode=valid-rows", csv)
                .then()
                .statusCode(200)
                .body("written", equalTo(1));
        clerk().get(SETS + "/" + set).then().body("versions.edition", contains("C"));
    }

    @Test
    void targets_come_from_a_file() {
        String set = smallSet();
        importCsv(
                        administrator(),
                        "criteria-targets/imports",
                        TARGETS + set + ",2020,2,QN,2020-01-01,40.5,1491/QĐ-UBND,,GENERAL\n" + set
                                + ",2020,2,,2021-01-01,42,1491/QĐ-UBND,Điều 2,GENERAL\n")
                .then()
                .statusCode(200)
                .body("written", equalTo(2));
        importCsv(
                        administrator(),
                        "criteria-targets/imports",
                        TARGETS + set + ",2020,2,QN,2020-01-01,41,Trùng,,GENERAL\n" + set
                                + ",2020,1.1,,2020-01-01,1,Đạt hay không,,GENERAL\n" + set
                                + ",2020,1.2,,2020-02-01,101,Quá 100,,GENERAL\n" + set
                                + ",2021,2,,2020-01-01,1,Không có phiên bản,,GENERAL\n" + set
                                + ",2020,2,XX,2020-01-01,,Thiếu mức,,GENERAL\n" + set
                                + ",2020,2,XX,2020-01-01,1,Nơi lạ,,GENERAL\n")
                .then()
                .statusCode(400)
                .body("violations.row", contains(2, 3, 4, 5, 6, 7));
    }

    private static String row(
            String set, String edition, String days, String criterion, String indicator, String measure) {
        return "%s,Bộ tiêu chí,A set,مجموعة,COMMUNE TOWN,%s,%s,01/QĐ-UBND,GENERAL,%s,ECONOMY,Tiêu chí,Criterion,معيار,%s,Chỉ tiêu,Indicator,مؤشر,%s\n"
                .formatted(set, edition, days, criterion, indicator, measure);
    }
}
