package vn.capuy.report.paper;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.stream.Collectors;
import vn.capuy.kernel.name.Language;
import vn.capuy.platform.language.Messages;
import vn.capuy.report.seal.SealedFigure;
import vn.capuy.report.template.FigureRef;
import vn.capuy.report.template.TemplateForm.Column;
import vn.capuy.report.template.Text;
import vn.capuy.report.template.Words;

/** Fills sealed figures into words and cells, in one language. What was withheld is said to be, and never 0. */
final class Filling {
    private static final String RATIO = "RATIO";

    private final Facts facts;
    private final Language language;
    private final Numbers numbers;

    Filling(Facts facts, Language language) {
        this.facts = facts;
        this.language = language;
        this.numbers = new Numbers(language);
    }

    String words(Words words) {
        return Text.read(words.in(language)).stream().map(this::piece).collect(Collectors.joining());
    }

    private String piece(Text.Piece piece) {
        return piece instanceof Text.Filled filled ? filled(filled) : ((Text.Plain) piece).text();
    }

    private String filled(Text.Filled filled) {
        FigureRef ref = filled.figure();
        return switch (filled.field()) {
            case FIGURE -> value(ref).text();
            case NAME -> name(ref);
            case UNIT -> unit(ref);
            case DISTINCT -> cell(ref, Column.DISTINCT).text();
            case NUMERATOR -> cell(ref, Column.NUMERATOR).text();
            case DENOMINATOR -> cell(ref, Column.DENOMINATOR).text();
            case TARGET -> cell(ref, Column.TARGET).text();
            case DIFFERENCE -> cell(ref, Column.DIFFERENCE).text();
            case ORG -> facts.org().in(language);
            case FROM -> numbers.day(facts.seal().from());
            case TO -> numbers.day(facts.seal().to());
            case KNOWN_AT -> numbers.moment(facts.seal().knownAt());
            case SEAL -> facts.urn();
            case TITLE -> facts.seal().title();
        };
    }

    /** The value of a figure or of a part. */
    Value value(FigureRef ref) {
        SealedFigure figure = figure(ref);
        if (ref.part() == null) {
            return told(figure.value(), figure.withheld(), RATIO.equals(figure.kind()));
        }
        var part = facts.part(ref).orElseThrow();
        return told(part.value(), part.withheld(), RATIO.equals(figure.kind()));
    }

    Value cell(FigureRef ref, Column column) {
        SealedFigure figure = figure(ref);
        return switch (column) {
            case VALUE -> value(ref);
            case SHARE -> share(ref, figure);
            case DISTINCT -> ofWhole(ref, told(figure.distinctSubjects(), figure.distinctWithheld(), false));
            case NUMERATOR -> ofWhole(ref, told(figure.numerator(), figure.withheld(), false));
            case DENOMINATOR -> ofWhole(ref, told(figure.denominator(), figure.withheld(), false));
            case TARGET -> ofWhole(ref, target(figure));
            case DIFFERENCE -> ofWhole(ref, difference(figure));
        };
    }

    /** A part has neither subjects nor a target of its own. */
    private Value ofWhole(FigureRef ref, Value value) {
        return ref.part() == null ? value : Value.words(say("paper.none"));
    }

    private Value told(BigDecimal number, boolean withheld, boolean ratio) {
        if (withheld) {
            return Value.words(say("paper.withheld"));
        }
        if (number == null) {
            return Value.words(say("paper.none"));
        }
        return new Value(ratio ? numbers.percent(number) : numbers.number(number), number, ratio);
    }

    /** Of a part in its figure. */
    private Value share(FigureRef ref, SealedFigure figure) {
        if (ref.part() == null || RATIO.equals(figure.kind())) {
            return Value.words(say("paper.none"));
        }
        Value part = value(ref);
        if (part.number() == null) {
            return part;
        }
        boolean ofNothing = figure.value() != null && figure.value().signum() == 0;
        BigDecimal share = figure.value() == null || ofNothing
                ? null
                : part.number().divide(figure.value(), MathContext.DECIMAL64);
        return told(share, figure.withheld(), true);
    }

    private Value target(SealedFigure figure) {
        SealTarget target = facts.targets().get(figure.code());
        if (target == null) {
            return Value.words(say("paper.no-target"));
        }
        boolean ratio = RATIO.equals(figure.kind());
        String value = ratio ? numbers.percent(target.value()) : numbers.number(target.value());
        String text = Messages.say(language, "paper.target." + target.direction(), Map.of("value", value));
        if (!target.to().equals(facts.seal().to())) {
            text = Messages.say(
                    language, "paper.target.until", Map.of("target", text, "day", numbers.day(target.to())));
        }
        return new Value(text, target.value(), ratio, value);
    }

    /** Of two ratios in points of a hundred. */
    private Value difference(SealedFigure figure) {
        SealTarget target = facts.targets().get(figure.code());
        if (figure.withheld() || target == null || figure.value() == null) {
            return told(null, figure.withheld(), false);
        }
        BigDecimal difference = figure.value().subtract(target.value());
        if (!RATIO.equals(figure.kind())) {
            return told(difference, false, false);
        }
        BigDecimal points = difference.movePointRight(2);
        String plain = numbers.number(points);
        return new Value(Messages.say(language, "paper.points", Map.of("number", plain)), points, false, plain);
    }

    String name(FigureRef ref) {
        return ref.part() == null
                ? figure(ref).name().in(language)
                : facts.part(ref).orElseThrow().name().in(language);
    }

    String unit(FigureRef ref) {
        return figure(ref).unit().in(language);
    }

    String period() {
        return Messages.say(
                language,
                "paper.period",
                Map.of(
                        "from",
                        numbers.day(facts.seal().from()),
                        "to",
                        numbers.day(facts.seal().to())));
    }

    String known() {
        return Messages.say(
                language,
                "paper.known",
                Map.of("moment", numbers.moment(facts.seal().knownAt())));
    }

    String say(String key) {
        return Messages.say(language, key);
    }

    /** {@link Needed#missing} was asked before. */
    private SealedFigure figure(FigureRef ref) {
        return facts.figure(ref).orElseThrow();
    }
}
