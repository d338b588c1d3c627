package vn.capuy.report.paper;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.capuy.kernel.name.Language;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.report.seal.SealedContent;
import vn.capuy.report.seal.SealedFigure;
import vn.capuy.report.suite.SuiteQuestion;
import vn.capuy.report.template.OwnTemplates;
import vn.capuy.report.template.TemplateForm;

/** The mid-term review of the district, sealed and composed without a service. */
final class Review {
    static final String SHA256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    static final String URN = "urn:uuid:0187694f-9e00-7000-8000-00000000abcd";
    static final LocalDate TERM_END = LocalDate.of(2025, 6, 30);

    private Review() {}

    static TemplateForm form() {
        return OwnTemplates.all().get("MID_TERM_REVIEW");
    }

    static Facts facts() {
        return facts(figure -> figure);
    }

    static Facts facts(UnaryOperator<SealedFigure> change) {
        var figures = ReviewFigures.sealed().stream().map(change).toList();
        var content = new SealedContent(
                "capuy-seal/1",
                UUID.fromString("0187694f-9e00-7000-8000-00000000abcd"),
                "Sơ kết giữa nhiệm kỳ 2020-2025",
                "BL",
                LocalDate.of(2020, 8, 1),
                LocalDate.of(2023, 3, 31),
                SuiteQuestion.Tree.AS_IT_STOOD,
                null,
                Instant.parse("2023-04-10T02:03:04Z"),
                Instant.parse("2023-04-10T02:03:05Z"),
                "office",
                "NONE",
                null,
                null,
                figures);
        return new Facts(
                content,
                SHA256,
                new MultilingualName(
                        "Huyện uỷ Bình Liêu", "Binh Lieu District Party Committee", "لجنة الحزب في منطقة بينه ليو"),
                Map.of(
                        "DOC.ISSUED", new SealTarget("DOC.ISSUED", "AT_LEAST", new BigDecimal("1000"), content.to()),
                        "TRAIN.ATTENDANCES",
                                new SealTarget("TRAIN.ATTENDANCES", "AT_LEAST", new BigDecimal("1200"), TERM_END),
                        "DUAL.COVERAGE",
                                new SealTarget("DUAL.COVERAGE", "AT_LEAST", new BigDecimal("0.95"), content.to())));
    }

    static Composition in(Language language) {
        return in(language, form(), facts());
    }

    static Composition in(Language language, TemplateForm form, Facts facts) {
        return new Composer(form, facts, language, URI.create("https://capuy.example")).compose();
    }

    static SealedFigure withheld(SealedFigure figure) {
        return new SealedFigure(
                figure.code(),
                figure.name(),
                figure.unit(),
                figure.kind(),
                figure.reach(),
                null,
                null,
                null,
                null,
                null,
                true,
                true,
                null,
                figure.split().stream()
                        .map(part -> new SealedFigure.Part(part.key(), part.name(), null, true, null))
                        .toList(),
                figure.recordsHref());
    }

    static List<String> paragraphs(Composition report) {
        return report.pieces().stream()
                .filter(Composition.Paragraph.class::isInstance)
                .map(piece -> ((Composition.Paragraph) piece).text())
                .toList();
    }

    static Composition.Grid grid(Composition report, int index) {
        return report.pieces().stream()
                .filter(Composition.Grid.class::isInstance)
                .map(Composition.Grid.class::cast)
                .toList()
                .get(index);
    }
}
