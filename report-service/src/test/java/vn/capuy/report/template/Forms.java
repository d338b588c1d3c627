package vn.capuy.report.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Templates as an office enters them. */
public final class Forms {
    private Forms() {}

    /** A template of the district that asks for its documents alone. */
    public static Map<String, Object> documents(Object... others) {
        var template = new LinkedHashMap<String, Object>();
        template.put("code", "DOCUMENTS");
        template.put("org", "BL");
        template.put("from", "2020-08-01");
        template.put(
                "form",
                form(
                        "Đã ban hành {{figure:DOC.ISSUED}} văn bản (<b>{{org}}</b>), {{figure:DOC.ISSUED/PLAN}} kế hoạch."));
        for (int i = 0; i < others.length; i += 2) {
            template.put((String) others[i], others[i + 1]);
        }
        return template;
    }

    public static Map<String, Object> form(String vi) {
        return Map.of(
                "title", words("Văn bản của {{org}}"),
                "sections",
                        List.of(Map.of(
                                "blocks",
                                List.of(Map.of(
                                        "kind",
                                        "TEXT",
                                        "text",
                                        Map.of("vi", vi, "en", "{{figure:DOC.ISSUED}} documents", "ar", "نص"))))));
    }

    static Map<String, Object> words(String each) {
        return Map.of("vi", each, "en", each, "ar", each);
    }
}
