package vn.capuy.document.content;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Tells a browser to keep a content under its name, and to show it nowhere (RFC 6266, the name by RFC 5987). */
public final class Disposition {
    private Disposition() {}

    public static String attachment(String name) {
        return "attachment; filename=\"" + new FileName(name).plain() + "\"; filename*=UTF-8''" + encoded(name);
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
