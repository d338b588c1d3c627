package vn.capuy.cadre.planning.rules;

import static vn.capuy.cadre.planning.rules.PlanningFigures.QD_50_2021;
import static vn.capuy.cadre.planning.rules.StructureLine.Bound.AT_LEAST;
import static vn.capuy.cadre.planning.rules.StructureLine.Bound.AT_MOST;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.capuy.cadre.planning.rules.PlanningFacts.Load;
import vn.capuy.cadre.planning.rules.StructureFacts.Planned;
import vn.capuy.cadre.planning.rules.StructureFacts.Seats;
import vn.capuy.cadre.planning.rules.StructureLine.Subject;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.kernel.limit.Limits;
import vn.capuy.kernel.rule.Verdict;

/** The structure of a planning list (cơ cấu danh sách quy hoạch), measure by measure in the order of 50-QĐ/TW. */
public final class StructureCheck {
    private final StructureFacts facts;
    private final Measuring measuring;

    private StructureCheck(StructureFacts facts, Limits limits) {
        this.facts = facts;
        this.measuring = new Measuring(facts.on(), limits);
    }

    public static List<StructureLine> of(StructureFacts facts, Limits limits) {
        return new StructureCheck(facts, limits).lines();
    }

    private List<StructureLine> lines() {
        int all = facts.people().size();
        var lines = new ArrayList<StructureLine>();
        lines.add(measuring.share("WOMEN", facts.womenCount(), all, PlanningFigures.WOMEN, AT_LEAST));
        lines.add(young(all));
        lines.add(minorities(all));
        lines.add(ageBands());
        facts.targets().forEach(target -> lines.add(coefficient(target)));
        lines.add(loads("POSTS_PER_PERSON", facts.postsPerPerson(), PlanningFigures.POSTS_PER_PERSON));
        lines.add(loads("PERSONS_PER_POST", facts.personsPerPost(), PlanningFigures.PERSONS_PER_POST));
        lines.add(service("SERVICE_LEAST", PlanningFigures.TERMS_LEAST));
        lines.add(service("SERVICE_NORM", PlanningFigures.TERMS_NORM).leftToAPerson("structure.below-norm"));
        lines.add(discipline(all));
        return List.copyOf(lines);
    }

    private StructureLine young(int all) {
        return measuring
                .version(PlanningFigures.YOUNG_BELOW)
                .map(below ->
                        measuring.share("YOUNG", facts.below(below.value()), all, PlanningFigures.YOUNG, AT_LEAST))
                .orElseGet(() -> measuring.unmeasured("YOUNG", 0, all, PlanningFigures.YOUNG_BELOW));
    }

    /** "In keeping with the area" is no number: below the area's share it is left to a person, and so where that is unknown. */
    private StructureLine minorities(int all) {
        if (facts.minorityShare() == null) {
            return new StructureLine(
                    "MINORITIES",
                    facts.minorityCount(),
                    all,
                    null,
                    null,
                    AT_LEAST,
                    null,
                    Verdict.PERSON_MUST_JUDGE,
                    "structure.area-unknown",
                    Map.of(),
                    QD_50_2021,
                    List.of());
        }
        return Measuring.share("MINORITIES", facts.minorityCount(), all, facts.minorityShare(), AT_LEAST, QD_50_2021)
                .leftToAPerson("structure.below-area");
    }

    private StructureLine ageBands() {
        return AgeBands.on(measuring)
                .map(bands -> {
                    int[] counts = new int[bands.count()];
                    facts.people().forEach(each -> counts[bands.of(each.ageOn(facts.on()))]++);
                    int held = (int)
                            IntStream.of(counts).filter(count -> count > 0).count();
                    return Measuring.line(
                                    "AGE_BANDS",
                                    held,
                                    null,
                                    BigDecimal.valueOf(held),
                                    BigDecimal.valueOf(bands.count()),
                                    AT_LEAST,
                                    bands.count() - held,
                                    measuring
                                            .version(PlanningFigures.BANDS)
                                            .orElseThrow()
                                            .citation())
                            .about(IntStream.range(0, bands.count())
                                    .mapToObj(band -> new Subject(bands.name(band), String.valueOf(counts[band])))
                                    .toList());
                })
                .orElseGet(() -> measuring.unmeasured("AGE_BANDS", 0, null, PlanningFigures.BANDS));
    }

    private StructureLine coefficient(Seats target) {
        String code = "COEFFICIENT_" + target.target();
        var limit = measuring.version(PlanningFigures.COEFFICIENT);
        if (limit.isEmpty()) {
            return measuring.unmeasured(code, target.planned(), target.seats(), PlanningFigures.COEFFICIENT);
        }
        BigDecimal most = limit.get().value();
        if (target.seats() == null) {
            return new StructureLine(
                    code,
                    target.planned(),
                    null,
                    null,
                    most,
                    AT_MOST,
                    null,
                    Verdict.PERSON_MUST_JUDGE,
                    "structure.seats-unknown",
                    Map.of(),
                    limit.get().citation(),
                    List.of());
        }
        return Measuring.line(
                code,
                target.planned(),
                target.seats(),
                BigDecimal.valueOf(target.planned())
                        .divide(BigDecimal.valueOf(target.seats()), MathContext.DECIMAL64)
                        .setScale(2, RoundingMode.HALF_UP),
                most,
                AT_MOST,
                target.planned() - largest(most, target.seats()),
                limit.get().citation());
    }

    /** The largest list that the coefficient allows. */
    static int largest(BigDecimal coefficient, int seats) {
        return coefficient
                .multiply(BigDecimal.valueOf(seats))
                .setScale(0, RoundingMode.FLOOR)
                .intValueExact();
    }

    private StructureLine loads(String code, List<Load> loads, DatedLimit<Integer> limit) {
        int heaviest = loads.stream().mapToInt(Load::count).max().orElse(0);
        var version = measuring.version(limit);
        if (version.isEmpty()) {
            return measuring.unmeasured(code, heaviest, null, limit);
        }
        int most = version.get().value();
        int beyond = loads.stream()
                .mapToInt(load -> Math.max(0, load.count() - most))
                .sum();
        return Measuring.line(
                        code,
                        heaviest,
                        null,
                        BigDecimal.valueOf(heaviest),
                        BigDecimal.valueOf(most),
                        AT_MOST,
                        beyond,
                        version.get().citation())
                .about(loads.stream()
                        .filter(load -> load.count() > most)
                        .map(load -> new Subject(load.code(), String.valueOf(load.count())))
                        .toList());
    }

    private StructureLine service(String code, DatedLimit<Integer> limit) {
        int all = facts.people().size();
        var version = measuring.version(limit);
        if (version.isEmpty()) {
            return measuring.unmeasured(code, all, all, limit);
        }
        int terms = version.get().value();
        List<Planned> shorter = facts.people().stream()
                .filter(each -> facts.termsLeft(each) < terms)
                .toList();
        return Measuring.line(
                        code,
                        all - shorter.size(),
                        all,
                        BigDecimal.valueOf(all - shorter.size()),
                        BigDecimal.valueOf(all),
                        AT_LEAST,
                        shorter.size(),
                        version.get().citation())
                .about(shorter.stream()
                        .map(each -> new Subject(each.code(), each.retiresOn().toString()))
                        .toList());
    }

    private StructureLine discipline(int all) {
        List<Planned> disciplined = facts.people().stream()
                .filter(each -> !each.discipline().isEmpty())
                .toList();
        return Measuring.line(
                        "DISCIPLINE",
                        disciplined.size(),
                        all,
                        BigDecimal.valueOf(disciplined.size()),
                        BigDecimal.ZERO,
                        AT_MOST,
                        disciplined.size(),
                        QD_50_2021)
                .about(disciplined.stream()
                        .map(each -> new Subject(each.code(), String.join(", ", each.discipline())))
                        .toList());
    }
}
