package vn.capuy.platform.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.language.Messages;
import vn.capuy.platform.problem.ProblemException;

/** Breaks figures down into parts, by one dimension or by two, one within the other. */
@ApplicationScoped
class Breakdowns {
    private static final int MOST = 2;
    private static final String CHILD_ORG = "child-org";
    private static final String SPLIT = "split";
    private static final Indicator.Dimension CHILDREN = Indicator.Dimension.ofOrganisations(
            CHILD_ORG,
            new MultilingualName("Tổ chức trực thuộc", "Units directly below", "الوحدات التابعة مباشرة"),
            Cut.CHILD.part());
    private static final MultilingualName PARTS = new MultilingualName("Cơ cấu", "Parts", "المكونات");

    private final Counts counts;
    private final Jdbi jdbi;
    private final CallerLanguage language;

    Breakdowns(Counts counts, Jdbi jdbi, CallerLanguage language) {
        this.counts = counts;
        this.jdbi = jdbi;
        this.language = language;
    }

    /** Refuses (400) what the figure cannot be broken down by, naming what it can. */
    List<Indicator.Dimension> dimensions(Indicator indicator, String by, Tree tree) {
        List<String> keys = Arrays.stream((by == null ? "" : by).split(","))
                .map(String::strip)
                .toList();
        Map<String, Indicator.Dimension> known = known(indicator);
        if (keys.size() > MOST
                || Set.copyOf(keys).size() < keys.size()
                || !known.keySet().containsAll(keys)) {
            throw ProblemException.invalid(
                    "by", "violation.dimension", Map.of("dimensions", String.join(", ", known.keySet()), "most", MOST));
        }
        var dimensions = keys.stream().map(known::get).toList();
        dimensions.forEach(dimension -> refuseChildrenToday("by", dimension, tree));
        return dimensions;
    }

    /** Under which child a record stood is asked of its own day; what has gone over to it since is not told so. */
    static void refuseChildrenToday(String field, Indicator.Dimension dimension, Tree tree) {
        if (tree == Tree.TODAY && dimension == CHILDREN) {
            throw ProblemException.invalid(field, "violation.child-org-today");
        }
    }

    /** The count and its parts. */
    List<BreakdownView.Part> parts(Asked asked, List<Indicator.Dimension> by, List<Told> told) {
        boolean ratio = asked.indicator().kind() == Indicator.Kind.RATIO;
        return Parts.inOrder(always(by), told, names(by, told)).stream()
                .map(part -> BreakdownView.Part.of(part, ratio))
                .toList();
    }

    List<Told> count(Asked asked, List<Indicator.Dimension> by) {
        return counts.of(asked, Cut.by(by.stream().map(Indicator.Dimension::sql).toList()));
    }

    /** All by which a figure can be broken down. */
    static Map<String, Indicator.Dimension> known(Indicator indicator) {
        var known = new LinkedHashMap<String, Indicator.Dimension>();
        known.put(CHILD_ORG, CHILDREN);
        if (!indicator.splits().isEmpty()) {
            known.put(SPLIT, new Indicator.Dimension(SPLIT, PARTS, "f.split", indicator.splits()));
        }
        indicator.dimensions().forEach(dimension -> known.put(dimension.key(), dimension));
        return known;
    }

    /** The parts that are shown also when they are 0: all combinations where each dimension names its own. */
    private Map<String, String> always(List<Indicator.Dimension> by) {
        Map<String, String> names = Map.of("", "");
        for (Indicator.Dimension dimension : by) {
            var next = new LinkedHashMap<String, String>();
            names.forEach((key, name) -> Parts.named(dimension.values(), language.get())
                    .forEach((within, its) ->
                            next.put(joined(key, within, PartKeys.BETWEEN), joined(name, its, " · "))));
            names = next;
        }
        return names;
    }

    private static String joined(String one, String other, String between) {
        return one.isEmpty() ? other : one + between + other;
    }

    /** Names what is found besides: by the dimension's own names, or as the units are called. */
    private UnaryOperator<String> names(List<Indicator.Dimension> by, List<Told> told) {
        List<Map<String, String>> names = new ArrayList<>();
        for (int i = 0; i < by.size(); i++) {
            names.add(
                    by.get(i).namesFrom() != null
                            ? namedIn(by.get(i).namesFrom(), told, i)
                            : Parts.named(by.get(i).values(), language.get()));
        }
        String notStated = Messages.say(language.get(), "figure.not-stated");
        return key -> {
            String[] keys = key.split(PartKeys.BETWEEN, names.size());
            var words = new ArrayList<String>();
            for (int i = 0; i < keys.length; i++) {
                words.add(
                        PartKeys.NOT_STATED.equals(keys[i])
                                ? notStated
                                : names.get(i).getOrDefault(keys[i], keys[i]));
            }
            return String.join(" · ", words);
        };
    }

    private Map<String, String> namedIn(String table, List<Told> told, int place) {
        Set<String> codes = told.stream()
                .filter(each -> !each.whole())
                .map(each -> each.part().split(PartKeys.BETWEEN, MOST)[place])
                .collect(Collectors.toSet());
        String sql = "select code, name_%s as name from %s where code = any(:codes)"
                .formatted(language.get().tag(), table);
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bindArray("codes", String.class, codes)
                .setMapKeyColumn("code")
                .setMapValueColumn("name")
                .collectInto(new GenericType<Map<String, String>>() {}));
    }
}
