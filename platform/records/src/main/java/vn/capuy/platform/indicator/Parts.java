package vn.capuy.platform.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.capuy.kernel.name.Language;

/** The parts of a figure in the order in which they are shown. */
final class Parts {
    private Parts() {}

    /** A part with its count. */
    record Part(String key, String name, Told told) {}

    /** The names of the parts that are always shown, by key. */
    static Map<String, String> named(List<Indicator.Split> splits, Language language) {
        var names = new LinkedHashMap<String, String>();
        splits.forEach(split -> names.put(split.key(), split.name().in(language)));
        return names;
    }

    /**
     * Those that are always shown, also when nothing was counted; then, so that the parts make up the whole, what the
     * definition does not name.
     *
     * @param always names of what is always shown, by key
     * @param otherwise names what else was found, by its key
     */
    static List<Part> inOrder(Map<String, String> always, List<Told> counts, UnaryOperator<String> otherwise) {
        var found = new LinkedHashMap<String, Told>();
        counts.stream()
                .filter(count -> !count.whole() && count.part() != null)
                .forEach(count -> found.put(count.part(), count));
        var parts = new ArrayList<Part>();
        always.forEach((key, name) -> {
            Told told = found.remove(key);
            parts.add(new Part(key, name, told == null ? Told.nothing(key) : told));
        });
        found.forEach((key, told) -> parts.add(new Part(key, otherwise.apply(key), told)));
        return parts;
    }
}
