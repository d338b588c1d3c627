package vn.capuy.testing;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.capuy.platform.feed.FeedReader;
import vn.capuy.platform.feed.FeedSource;

/** Persons as the cadre service tells them. */
public final class Persons {
    public static final String TYPE = "vn.capuy.cadre.person";

    private Persons() {}

    /** An official member since 2011, who was a probationary one since 2010. */
    public static void tell(FeedReader feed, String code, String name, String managedBy, String... places) {
        tell(code, person(code, name, managedBy, "2010-05-19", "2011-05-19", false, places));
        feed.pull(FeedSource.ORGANISATION);
    }

    public static void tell(String code, String person) {
        TestFeed.tell(TYPE, code, person);
    }

    /** @param places as {@code organisation from until}, the last of which may be {@code null} */
    public static String person(
            String code,
            String name,
            String managedBy,
            String probationaryOn,
            String officialOn,
            boolean voided,
            String... places) {
        return """
                {"code":"%s","fullName":"%s","managedBy":"%s","probationaryOn":%s,"officialOn":%s,"voided":%s,"places":%s}""".formatted(
                        code,
                        name,
                        managedBy,
                        day(probationaryOn),
                        day(officialOn),
                        voided,
                        Stream.of(places).map(Persons::place).collect(Collectors.joining(",", "[", "]")));
    }

    private static String place(String words) {
        String[] word = words.split(" ");
        return "{\"organisation\":\"%s\",\"from\":\"%s\",\"until\":%s}".formatted(word[0], word[1], day(word[2]));
    }

    private static String day(String day) {
        return day == null || day.equals("null") ? "null" : '"' + day + '"';
    }
}
