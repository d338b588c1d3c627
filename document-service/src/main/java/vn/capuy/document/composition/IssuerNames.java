package vn.capuy.document.composition;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.capuy.document.type.SigningBody;

/**
 * How the issuer and the organisation above it are written at the head of a page (tên cơ quan ban hành): a committee below the
 * Party organisation of the level above ("ĐẢNG BỘ TỈNH QUẢNG NINH"), a committee's own body below its committee, without
 * that committee's name in its own.
 */
final class IssuerNames {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Set<String> BODIES = Set.of("STANDING_COMMITTEE", "ADVISORY_BODY", "INSPECTION_COMMITTEE");

    /** What a committee is called, and the organisation that it leads. */
    private static final Map<String, String> LED = Map.of(
            "TỈNH UỶ", "ĐẢNG BỘ TỈNH",
            "THÀNH UỶ", "ĐẢNG BỘ THÀNH PHỐ",
            "HUYỆN UỶ", "ĐẢNG BỘ HUYỆN",
            "THỊ UỶ", "ĐẢNG BỘ THỊ XÃ",
            "ĐẢNG UỶ", "ĐẢNG BỘ");

    private IssuerNames() {}

    /** The line above; empty where there is none, as above a province's committee. */
    static String above(Sheet sheet) {
        if (sheet.aboveName() == null || "CENTRAL_COMMITTEE".equals(sheet.aboveKind())) {
            return "";
        }
        String above = upper(sheet.aboveName());
        if (BODIES.contains(sheet.issuerKind())) {
            return above;
        }
        return led(above);
    }

    /** Its own name; a congress is that of the organisation, whose standing name it does not bear. */
    static String own(Sheet sheet) {
        String own = upper(sheet.issuerName());
        if (sheet.signingBody() == SigningBody.CONGRESS) {
            return "ĐẠI HỘI " + led(own);
        }
        String committee = sheet.aboveName() == null ? "" : " " + upper(sheet.aboveName());
        return BODIES.contains(sheet.issuerKind()) && own.endsWith(committee)
                ? own.substring(0, own.length() - committee.length())
                : own;
    }

    /** The body that decides, with the name of its committee: "BAN THƯỜNG VỤ HUYỆN UỶ BÌNH LIÊU". */
    static String deciding(Sheet sheet) {
        String whole = upper(sheet.issuerName());
        return switch (sheet.signingBody()) {
            case EXECUTIVE_COMMITTEE -> "BAN CHẤP HÀNH " + led(whole);
            case STANDING_COMMITTEE -> "BAN THƯỜNG VỤ " + whole;
            case INSPECTION_COMMITTEE, HEAD -> whole;
            case CONGRESS -> "ĐẠI HỘI " + led(whole);
        };
    }

    /** Who is represented by T/M. */
    static String represented(Sheet sheet) {
        return switch (sheet.signingBody()) {
            case EXECUTIVE_COMMITTEE -> "BAN CHẤP HÀNH";
            case STANDING_COMMITTEE -> "BAN THƯỜNG VỤ";
            case INSPECTION_COMMITTEE -> "UỶ BAN KIỂM TRA";
            case HEAD -> own(sheet);
            case CONGRESS -> "ĐOÀN CHỦ TỊCH";
        };
    }

    /** The organisation that a committee leads: "ĐẢNG BỘ HUYỆN BÌNH LIÊU" for "HUYỆN UỶ BÌNH LIÊU". */
    private static String led(String committee) {
        return LED.entrySet().stream()
                .filter(led -> spelt(committee).startsWith(led.getKey() + " "))
                .findFirst()
                .map(led -> led.getValue() + committee.substring(led.getKey().length()))
                .orElse(committee);
    }

    /** With the mark where this table has it: UỶ and ỦY are one word, and as long. */
    private static String spelt(String name) {
        return name.replace("ỦY", "UỶ");
    }

    static String upper(String name) {
        return name.toUpperCase(VIETNAMESE);
    }
}
