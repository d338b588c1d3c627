package vn.capuy.bench.watch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What an answer and the first column of its SQL's rows can have in common. */
public final class Checks {
    private static final int SHOWN = 50;

    private Checks() {}

    /** Figures are of more than one statement: here it is only looked at how they are found. */
    public static boolean nothing(JsonNode answer, List<String> ids) {
        return true;
    }

    public static boolean sameRecord(JsonNode answer, List<String> ids) {
        return answer.get("id").asText().equals(ids.getFirst());
    }

    /** The first page of the rows. */
    public static boolean samePage(JsonNode answer, List<String> ids) {
        return ids(answer.get("items")).equals(ids.subList(0, Math.min(SHOWN, ids.size())));
    }

    public static List<String> ids(JsonNode items) {
        List<String> ids = new ArrayList<>();
        items.forEach(item -> ids.add(item.get("id").asText()));
        return ids;
    }
}
