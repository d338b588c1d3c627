package vn.capuy.cadre.dossier.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.capuy.cadre.dossier.entry.DisciplineDetails;
import vn.capuy.cadre.dossier.entry.EducationDetails;
import vn.capuy.cadre.dossier.entry.FamilyDetails;
import vn.capuy.cadre.person.Ethnicity;
import vn.capuy.cadre.person.TheoryLevel;
import vn.capuy.cadre.person.rules.Sex;

/** What stands in the form for codes and days. The form is official and Vietnamese, whatever the caller reads. */
final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    private Words() {}

    static String of(Object value) {
        return value == null ? "" : String.valueOf(value);
    }

    static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    static String month(LocalDate day) {
        return day == null ? "" : MONTH.format(day);
    }

    static String months(LocalDate from, LocalDate to) {
        return MONTH.format(from) + " – " + (to == null ? "nay" : MONTH.format(to));
    }

    static String of(Sex sex) {
        return sex == Sex.MALE ? "Nam" : "Nữ";
    }

    static String of(Ethnicity ethnicity) {
        return switch (ethnicity) {
            case TAY -> "Tày";
            case DAO -> "Dao";
            case SAN_CHAY -> "Sán Chay";
            case KINH -> "Kinh";
            case OTHER -> "Khác";
        };
    }

    static String of(TheoryLevel level) {
        return switch (level) {
            case null -> "";
            case ELEMENTARY -> "Sơ cấp";
            case INTERMEDIATE -> "Trung cấp";
            case ADVANCED -> "Cao cấp";
            case BACHELOR -> "Cử nhân";
        };
    }

    static String of(EducationDetails.Degree degree) {
        return switch (degree) {
            case PRIMARY -> "Sơ cấp";
            case INTERMEDIATE -> "Trung cấp";
            case COLLEGE -> "Cao đẳng";
            case UNIVERSITY -> "Đại học";
            case MASTER -> "Thạc sĩ";
            case DOCTOR -> "Tiến sĩ";
            case CERTIFICATE -> "Chứng chỉ";
        };
    }

    static String of(EducationDetails.StudyForm form) {
        return switch (form) {
            case FULL_TIME -> "Chính quy";
            case IN_SERVICE -> "Tại chức";
            case DISTANCE -> "Từ xa";
            case OTHER -> "Khác";
        };
    }

    static String of(DisciplineDetails.Side side) {
        return switch (side) {
            case PARTY -> "Đảng";
            case STATE -> "chính quyền";
            case UNION -> "đoàn thể";
        };
    }

    /** A discipline decision as the inspection service tells it by its code. */
    static String discipline(String form) {
        return switch (form) {
            case "REPRIMAND" -> "Khiển trách";
            case "WARNING" -> "Cảnh cáo";
            case "REMOVAL" -> "Cách chức";
            case "EXPULSION" -> "Khai trừ";
            default -> form;
        };
    }

    static String of(FamilyDetails.Relation relation) {
        return switch (relation) {
            case FATHER -> "Cha";
            case MOTHER -> "Mẹ";
            case SPOUSE -> "Vợ (chồng)";
            case CHILD -> "Con";
            case SIBLING -> "Anh, chị, em ruột";
        };
    }
}
