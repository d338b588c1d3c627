package vn.capuy.report.below;

import com.github.f4b6a3.uuid.UuidCreator;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.report.seal.SealedContent;
import vn.capuy.report.seal.SealedFigure;
import vn.capuy.report.suite.SuiteQuestion;

/** What is sealed below: {@code Sealed.of("BL").documents(5).seal()}. */
public final class Sealed {
    public static final Instant MOMENT = Instant.parse("2024-01-05T01:00:00Z");

    private final String org;
    private final List<SealedFigure> figures = new ArrayList<>();
    private LocalDate from = LocalDate.of(2023, 1, 1);
    private LocalDate to = LocalDate.of(2023, 12, 31);
    private Instant knownAt = MOMENT;
    private String clearance = "NONE";
    private UUID supersedes;
    private UUID id = UuidCreator.getTimeOrderedEpoch();
    private SuiteQuestion.Tree tree = SuiteQuestion.Tree.AS_IT_STOOD;

    private Sealed(String org) {
        this.org = org;
    }

    public static Sealed of(String org) {
        return new Sealed(org);
    }

    public Sealed id(UUID as) {
        id = as;
        return this;
    }

    public Sealed period(String first, String last) {
        from = LocalDate.parse(first);
        to = LocalDate.parse(last);
        return this;
    }

    public Sealed knownAt(Instant moment) {
        knownAt = moment;
        return this;
    }

    public Sealed clearance(String level) {
        clearance = level;
        return this;
    }

    public Sealed tree(SuiteQuestion.Tree under) {
        tree = under;
        return this;
    }

    public Sealed inPlaceOf(SealedContent other) {
        supersedes = other.seal();
        return this;
    }

    /** Issued documents, of which so many are plans and the others notices. */
    public Sealed documents(int count, int plans) {
        return with(
                flow("DOC.ISSUED", "OWN", count, null, List.of(part("PLAN", plans), part("NOTICE", count - plans))));
    }

    public Sealed documents(int count) {
        return documents(count, 0);
    }

    /** Cases with so many persons in them. */
    public Sealed cases(int count, int persons) {
        return with(flow("INSP.CASES", "BELOW", count, persons, List.of()));
    }

    /** Cases that are withheld but for those that are not restricted. */
    public Sealed casesWithheld(Integer unrestricted) {
        return with(new SealedFigure(
                "INSP.CASES",
                name("Văn bản đã ban hành"),
                name("văn bản"),
                "FLOW",
                "BELOW",
                null,
                null,
                null,
                null,
                null,
                true,
                true,
                number(unrestricted),
                List.of(),
                "/api/inspection/v1/indicators/INSP.CASES/records"));
    }

    public Sealed rate(Integer part, Integer whole, boolean withheld) {
        return with(new SealedFigure(
                "NRD.RATE",
                name("Tỷ lệ"),
                name("%"),
                "RATIO",
                "OWN",
                whole == null || whole == 0 ? null : new BigDecimal("0.5"),
                number(part),
                number(whole),
                null,
                null,
                withheld,
                false,
                null,
                List.of(),
                "/api/document/v1/indicators/NRD.RATE/records"));
    }

    public Sealed with(SealedFigure figure) {
        figures.add(figure);
        return this;
    }

    public SealedContent seal() {
        return new SealedContent(
                "capuy-seal/1",
                id,
                "Báo cáo năm",
                org,
                from,
                to,
                tree,
                null,
                knownAt,
                knownAt.plusSeconds(1),
                "office-below",
                clearance,
                supersedes,
                supersedes == null ? null : "Bổ sung",
                List.copyOf(figures));
    }

    static SealedFigure flow(String code, String reach, int count, Integer persons, List<SealedFigure.Part> split) {
        return new SealedFigure(
                code,
                name("Văn bản đã ban hành"),
                name("văn bản"),
                "FLOW",
                reach,
                number(count),
                null,
                null,
                number(count),
                number(persons),
                false,
                false,
                null,
                split,
                "/api/document/v1/indicators/" + code + "/records");
    }

    static SealedFigure.Part part(String key, Integer value) {
        return new SealedFigure.Part(key, name(key), number(value), false, null);
    }

    static MultilingualName name(String words) {
        return new MultilingualName(words, words, words);
    }

    private static BigDecimal number(Integer value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }
}
