package vn.capuy.platform.indicator;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** The way back from a figure to its records: those behind it, and those that changed it. */
@ApplicationScoped
class FigureRecords {
    private final Map<String, IndicatorSource> sources;
    private final Figures figures;
    private final Changes changes;
    private final Counts counts;

    FigureRecords(@All List<IndicatorSource> sources, Figures figures, Changes changes, Counts counts) {
        this.sources = sources.stream()
                .collect(Collectors.toMap(source -> source.indicator().code(), Function.identity()));
        this.figures = figures;
        this.changes = changes;
        this.counts = counts;
    }

    /** Who may only count what is restricted is not told by its gaps, either, where it lies. */
    Page<Object> behind(Asked asked, PageRequest page) {
        var facts = figures.facts(asked, page, counts.isOpenOnly(asked.indicator()));
        Page<Figures.Fact> shown = Page.of(facts, page.limit, fact -> Cursor.at(fact.onDate(), fact.key()));
        var keys = shown.items().stream().map(Figures.Fact::key).toList();
        Instant knownAt = asked.question().knownAt();
        return new Page<>(List.copyOf(source(asked).records(keys, knownAt)), shown.next());
    }

    /** @param before the same question at an earlier moment */
    ChangesView changed(Asked before, Asked now, PageRequest page) {
        FigureQuestion question = now.question();
        Instant since = before.question().knownAt();
        var rows = changes.between(before, now, page, counts.isOpenOnly(now.indicator()));
        var totals = rows.getFirst();
        var found = rows.stream().filter(Changes.Row::isChange).toList();
        var shown = Page.of(found, page.limit, row -> Cursor.at(row.kind(), row.key(), row.nr()));
        return new ChangesView(
                question.org(),
                question.from(),
                question.to(),
                since,
                question.knownAt(),
                question.tree(),
                now.indicator().code(),
                new ChangesView.Totals(totals.came(), totals.moved(), totals.went()),
                records(now, shown.items(), Changes.Kind.CAME, question.knownAt()),
                records(now, shown.items(), Changes.Kind.MOVED, question.knownAt()),
                records(now, shown.items(), Changes.Kind.WENT, since),
                shown.next());
    }

    private List<Object> records(Asked asked, List<Changes.Row> rows, Changes.Kind kind, Instant knownAt) {
        var keys = rows.stream()
                .filter(row -> row.kind() == kind)
                .map(Changes.Row::key)
                .distinct()
                .toList();
        return keys.isEmpty() ? List.of() : List.copyOf(source(asked).records(keys, knownAt));
    }

    private IndicatorSource source(Asked asked) {
        return sources.get(asked.indicator().code());
    }
}
