package vn.capuy.report.below;

import static vn.capuy.report.Desk.ROOT;
import static vn.capuy.report.Desk.as;
import static vn.capuy.report.Desk.office;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.capuy.report.Told;
import vn.capuy.report.seal.SealText;
import vn.capuy.report.seal.SealedContent;

/** Lets the gateway of an installation below answer. */
public final class Lower {
    public static final String BELOW = ROOT + "/below";
    public static final String LISTED = "/seals";
    private static final List<String> NAMES = List.of("bl", "qn", "dv");

    private Lower() {}

    /** All of them answer, and none has a seal. */
    public static void quiet() {
        NAMES.forEach(name -> {
            answers(name, "/token", 200, "{\"access_token\":\"token-of-" + name + "\",\"expires_in\":60}");
            tells(name);
        });
    }

    /** It lists these seals and hands out their texts. */
    public static void tells(String name, SealedContent... seals) {
        lists(name, "", null, seals);
        Stream.of(seals).forEach(seal -> hands(name, seal, SealText.of(seal)));
    }

    /** @param page behind an {@code @}; empty for the first */
    public static void lists(String name, String page, String next, SealedContent... seals) {
        var items = Stream.of(seals)
                .map(seal -> entry(seal, SealText.hash(SealText.of(seal))))
                .toList();
        listsEntries(name, page, next, items);
    }

    /** Lists a seal under a hash that may not be that of its text. */
    public static void listsAs(String name, SealedContent seal, String hash) {
        listsEntries(name, "", null, List.of(entry(seal, hash)));
    }

    public static void hands(String name, SealedContent seal, String text) {
        answers(name, "/api/report/v1/seals/" + seal.seal() + "/content", 200, text);
    }

    public static void answers(String name, String path, int status, String body) {
        Told.answers("/below/" + name + path, status, body);
    }

    public static void answersSeals(String name, int status, String body) {
        answers(name, "/api/report/v1" + LISTED, status, body);
    }

    private static void listsEntries(String name, String page, String next, List<String> items) {
        String end = next == null ? "null" : '"' + next + '"';
        answers(
                name,
                "/api/report/v1" + LISTED + page,
                200,
                "{\"items\":[" + String.join(",", items) + "],\"next\":" + end + "}");
    }

    private static String entry(SealedContent seal, String hash) {
        return """
                {"id":"%s","org":"%s","from":"%s","to":"%s","sha256":"%s","title":"…","figures":3}""".formatted(seal.seal(), seal.org(), seal.from(), seal.to(), hash);
    }

    /** Fetches from these for the province; from all where none is named. */
    public static ValidatableResponse fetch(String... names) {
        return as(office())
                .body(names.length == 0 ? Map.of() : Map.of("installations", List.of(names)))
                .post(BELOW + "/fetches")
                .then();
    }

    /** Fetches a seal that comes; its id here. */
    public static String fetched(String name, SealedContent... seals) {
        tells(name, seals);
        return fetch(name).statusCode(200).extract().path("items[0].received[0]");
    }
}
