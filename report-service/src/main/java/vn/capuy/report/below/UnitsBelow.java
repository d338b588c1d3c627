package vn.capuy.report.below;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.organisation.UnitKind;
import vn.capuy.report.seal.SealText;
import vn.capuy.report.suite.SuiteQuestion;

/** Which units stood directly below an organisation in a period, each with the seal that answers the question. */
@ApplicationScoped
class UnitsBelow {
    /** What keeps no records of its own: it is in the figures of the unit above it. */
    private static final Set<UnitKind> WITHOUT_RECORDS = EnumSet.of(UnitKind.CELL, UnitKind.VILLAGE, UnitKind.QUARTER);

    /** A unit that stood below another one too on some day of the period cannot be told apart in its seal. */
    private static final String UNITS = """
            select u.code, u.kind, u.name_vi, u.name_en, u.name_ar,
              exists (select 1 from org_placement e where e.unit = u.code and e.parent <> :org
                and e.valid && daterange(:from, :to, '[]')) as elsewhere
            from org_unit u
            where exists (select 1 from org_placement p where p.unit = u.code and p.parent = :org
              and p.valid && daterange(:from, :to, '[]'))
            order by u.code""";

    private final Jdbi jdbi;
    private final BelowQueries queries;
    private final Caller caller;

    UnitsBelow(Jdbi jdbi, BelowQueries queries, Caller caller) {
        this.jdbi = jdbi;
        this.queries = queries;
        this.caller = caller;
    }

    private record Row(String code, UnitKind kind, MultilingualName name, boolean elsewhere) {}

    /** In the order of their codes. */
    List<UnitBelow> of(String org, LocalDate from, LocalDate to, SuiteQuestion.Reach reach) {
        List<Row> units = units(org, from, to);
        Map<String, List<BelowSealView>> seals =
                queries.touching(units.stream().map(Row::code).toList(), from, to, reach);
        var chosen = new HashMap<String, BelowSealView>();
        for (Row unit : units) {
            seals.getOrDefault(unit.code(), List.of()).stream()
                    .filter(seal -> answers(seal, from, to, reach))
                    .findFirst()
                    .ifPresent(seal -> chosen.put(unit.code(), seal));
        }
        Map<UUID, String> texts = queries.contents(chosen.values().stream()
                .filter(seal -> caller.clearance().covers(seal.clearance()))
                .map(BelowSealView::id)
                .toList());
        return units.stream()
                .map(unit -> unit(
                        unit,
                        chosen.get(unit.code()),
                        texts,
                        seals.getOrDefault(unit.code(), List.of()).stream()
                                .filter(seal -> !answers(seal, from, to, reach))
                                .toList()))
                .toList();
    }

    private static UnitBelow unit(Row unit, BelowSealView seal, Map<UUID, String> texts, List<BelowSealView> others) {
        Missing missing;
        if (unit.elsewhere()) {
            missing = Missing.PLACED_ELSEWHERE;
        } else if (seal != null) {
            missing = texts.containsKey(seal.id()) ? null : Missing.ABOVE_CLEARANCE;
        } else {
            missing = others.isEmpty() ? Missing.NO_SEAL : Missing.OTHER_QUESTION;
        }
        return new UnitBelow(
                unit.code(),
                unit.name(),
                missing,
                seal,
                missing == null ? SealText.find(texts.get(seal.id())).orElseThrow() : null,
                others);
    }

    /** Under today's successors two seals can count one record, each by the tree of its own day: such are not added. */
    private static boolean answers(BelowSealView seal, LocalDate from, LocalDate to, SuiteQuestion.Reach reach) {
        return seal.from().equals(from)
                && seal.to().equals(to)
                && seal.reach() == reach
                && seal.tree() == SuiteQuestion.Tree.AS_IT_STOOD;
    }

    private List<Row> units(String org, LocalDate from, LocalDate to) {
        return jdbi
                .withHandle(handle -> handle.createQuery(UNITS)
                        .bind("org", org)
                        .bind("from", from)
                        .bind("to", to)
                        .map((row, context) -> new Row(
                                row.getString("code"),
                                UnitKind.valueOf(row.getString("kind")),
                                new MultilingualName(
                                        row.getString("name_vi"), row.getString("name_en"), row.getString("name_ar")),
                                row.getBoolean("elsewhere")))
                        .list())
                .stream()
                .filter(unit -> !unit.kind().isBody() && !WITHOUT_RECORDS.contains(unit.kind()))
                .collect(Collectors.toList());
    }
}
