package vn.capuy.document.criteria;

import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.importCsv;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import vn.capuy.document.Desk;
import vn.capuy.testing.Tokens;

/** What tests do about criteria: who does it, small sets to do it with, and the usual acts. */
public final class CriteriaWork {
    public static final String SETS = ROOT + "/criteria-sets";
    public static final String VALUES = ROOT + "/criteria-values";
    public static final String REGISTRATIONS = ROOT + "/criteria-registrations";
    public static final String JUDGEMENTS = ROOT + "/criteria-judgements";
    public static final String RECOGNITIONS = ROOT + "/criteria-recognitions";
    public static final String VALUE_COLUMNS =
            "set,edition,indicator,unit,on_day,value,evidence,verification,void_reason\n";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private CriteriaWork() {}

    public static RequestSpecification administrator() {
        return Desk.as(
                Tokens.of("administrator").roles("administrator").org("TW").clearance("NONE"));
    }

    /** Verifies and judges for the district. */
    public static RequestSpecification verifier() {
        return Desk.as(Tokens.of("verifier")
                .roles("document-reader", "document-approver")
                .org("BL")
                .clearance("NONE"));
    }

    /** Takes over what was verified elsewhere. */
    public static RequestSpecification takingOver() {
        return Desk.as(Tokens.of("taking-over")
                .roles("document-reader", "document-editor", "document-approver", "kpi-reader")
                .org("QN")
                .clearance("NONE"));
    }

    /**
     * A set of its own for communes, of two criteria: 1 with 1.1 (yes or no) and 1.2 (percent, at least 80), and 2 with a
     * quantity of which no target is known, asked under a condition.
     *
     * @return its code
     */
    public static String smallSet() {
        String code = "SMALL_" + NUMBER.incrementAndGet() + "_"
                + Long.toString(System.nanoTime(), 36).toUpperCase();
        administrator().body(set(code)).post(SETS).then().statusCode(201);
        administrator()
                .body(version("2020", "2020-01-01"))
                .post(SETS + "/" + code + "/versions")
                .then()
                .statusCode(201);
        return code;
    }

    public static Map<String, Object> set(String code) {
        return Map.of(
                "code",
                code,
                "nameVi",
                "Bộ tiêu chí thử",
                "nameEn",
                "A set for tests",
                "nameAr",
                "مجموعة للاختبار",
                "place",
                900,
                "kinds",
                List.of("COMMUNE"));
    }

    public static Map<String, Object> version(String edition, String from) {
        var version = new LinkedHashMap<String, Object>();
        version.put("edition", edition);
        version.put("validFrom", from);
        version.put("document", "01/QĐ-THỬ");
        version.put("certainty", "GENERAL");
        version.put(
                "criteria",
                List.of(
                        criterion(
                                1,
                                indicator("1.1", "YES_NO", "YES", null),
                                indicator("1.2", "PERCENT", "AT_LEAST", 80)),
                        criterion(2, quantity("2"))));
        return version;
    }

    public static Map<String, Object> criterion(int number, Object... indicators) {
        return Map.of(
                "number",
                number,
                "field",
                "ECONOMY",
                "nameVi",
                "Tiêu chí " + number,
                "nameEn",
                "Criterion " + number,
                "nameAr",
                "معيار " + number,
                "indicators",
                List.of(indicators));
    }

    public static Map<String, Object> indicator(String number, String measure, String comparison, Object target) {
        var indicator = new LinkedHashMap<String, Object>();
        indicator.put("number", number);
        indicator.put("nameVi", "Chỉ tiêu " + number);
        indicator.put("nameEn", "Indicator " + number);
        indicator.put("nameAr", "مؤشر " + number);
        indicator.put("measure", measure);
        indicator.put("comparison", comparison);
        indicator.put("target", target);
        return indicator;
    }

    private static Map<String, Object> quantity(String number) {
        var indicator = new LinkedHashMap<>(indicator(number, "NUMBER", "AT_LEAST", null));
        indicator.put("unitVi", "triệu đồng");
        indicator.put("unitEn", "million VND");
        indicator.put("unitAr", "مليون دونغ");
        indicator.put("condition", "Xã có sản xuất hàng hoá");
        return indicator;
    }

    /** Registers the commune from 2020-08-01, to attain the set by 2022-12-31. */
    public static String registered(String set, String unit) {
        return Desk.provinceClerk()
                .body(registration(set, unit))
                .post(REGISTRATIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Map<String, Object> registration(String set, String unit) {
        return Map.of(
                "set", set,
                "unit", unit,
                "from", "2020-08-01",
                "targetDay", "2022-12-31",
                "decidedBy", "BL",
                "decision", "05-NQ/HU");
    }

    public static Map<String, Object> value(String set, String unit, String indicator, String day, Object figure) {
        var value = new LinkedHashMap<String, Object>();
        value.put("set", set);
        value.put("unit", unit);
        value.put("indicator", indicator);
        value.put("onDay", day);
        value.put(figure instanceof Boolean ? "yes" : "value", figure);
        value.put("evidence", "Báo cáo 12/BC-UBND");
        return value;
    }

    public static String entered(Map<String, Object> value) {
        return Desk.clerk()
                .body(value)
                .post(VALUES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Response verify(RequestSpecification who, String id) {
        return who.header("If-Match", "\"0\"").post(VALUES + "/" + id + "/verify");
    }

    /** Entered by the clerk and verified by another. */
    public static String verified(String set, String unit, String indicator, String day, Object figure) {
        String id = entered(value(set, unit, indicator, day, figure));
        verify(verifier(), id).then().statusCode(200);
        return id;
    }

    /** Rows of values that had been verified: {@code unit,indicator,day,value}. */
    public static void takeOver(String set, String... rows) {
        var csv = new StringBuilder(VALUE_COLUMNS);
        for (String row : rows) {
            String[] cells = row.split(",");
            csv.append("%s,,%s,%s,%s,%s,Báo cáo 12/BC-UBND,Biên bản thẩm tra,\n"
                    .formatted(set, cells[1], cells[0], cells[2], cells[3]));
        }
        importCsv(takingOver(), "criteria-values/imports", csv.toString())
                .then()
                .statusCode(200);
    }

    public static Map<String, Object> recognition(String set, String unit, String day) {
        var recognition = new LinkedHashMap<String, Object>();
        recognition.put("set", set);
        recognition.put("unit", unit);
        recognition.put("decidedOn", day);
        recognition.put("level", "PROVINCE");
        recognition.put("decidedBy", "Uỷ ban nhân dân tỉnh Quảng Ninh");
        recognition.put("decision", "3412/QĐ-UBND");
        return recognition;
    }

    public static Map<String, Object> judged(String rule) {
        return Map.of("rule", rule, "met", true, "ground", "Biên bản thẩm tra ngày 20/11/2022");
    }
}
