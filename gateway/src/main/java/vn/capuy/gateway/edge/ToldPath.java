package vn.capuy.gateway.edge;

import java.util.regex.Pattern;

/** What of a path may stand in a log: the words of the interface, and nothing that a client put between them. */
final class ToldPath {
    private static final String HIDDEN = "{}";
    /** {@code /api/<service>/v<n>}, or a page's folder. */
    private static final Pattern BEGINNING =
            Pattern.compile("/api/[a-z]{1,20}/v[0-9]{1,2}(?=/|$)|/q/[a-z-]{1,20}(?=/|$)|/web(?=/)");

    private static final Pattern WORD = Pattern.compile("[a-z][a-z-]{0,39}(\\.[a-z]{1,5})?");

    private ToldPath() {}

    /**
     * @param status of the answer: a path that no operation answered holds what somebody made up, maybe a name, and is told
     *     no further than the service
     */
    static String of(String path, int status) {
        var beginning = path == null ? null : BEGINNING.matcher(path);
        if (beginning == null || !beginning.lookingAt()) {
            return "/".equals(path) ? path : HIDDEN;
        }
        String rest = path.substring(beginning.end());
        if (!isOfAnOperation(status)) {
            return beginning.group() + (rest.isEmpty() ? "" : "/" + HIDDEN);
        }
        var told = new StringBuilder(beginning.group());
        for (String segment : rest.isEmpty() ? new String[0] : rest.substring(1).split("/")) {
            told.append('/').append(WORD.matcher(segment).matches() ? segment : HIDDEN);
        }
        return told.toString();
    }

    private static boolean isOfAnOperation(int status) {
        return status < 400 || status == 409 || status == 412 || status == 422 || status == 428;
    }
}
