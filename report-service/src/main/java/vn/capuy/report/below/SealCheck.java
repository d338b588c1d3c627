package vn.capuy.report.below;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.capuy.platform.caller.Clearance;
import vn.capuy.report.seal.SealText;
import vn.capuy.report.seal.SealedContent;
import vn.capuy.report.seal.SealedFigure;

/** Whether a text that came from below is the seal as which it was listed. Of which unit it is, is asked elsewhere. */
final class SealCheck {
    private static final Set<String> KINDS = Set.of("FLOW", "STOCK", "RATIO");
    private static final Set<String> REACHES = Set.of("OWN", "BELOW");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    /** Several times what is taken where seals are made; lists show titles by the hundred. */
    private static final int LONGEST_TEXT = 2000;
    /** With two slashes it would name another host. */
    private static final Pattern PATH = Pattern.compile("/(?!/)[!-~]*");
    /** By how much the clocks of two installations may differ. */
    private static final Duration CLOCKS = Duration.ofMinutes(5);

    private SealCheck() {}

    /**
     * A text, and what it says or why it is not taken.
     *
     * @param content null where there is an objection
     * @param objection null where there is none
     */
    record Checked(String text, SealedContent content, Objection objection) {}

    static Checked of(Answered.Came came, Instant now) {
        String text = new String(came.text(), StandardCharsets.UTF_8);
        if (!Arrays.equals(text.getBytes(StandardCharsets.UTF_8), came.text())
                || !SealText.hash(text).equals(came.listed().sha256())) {
            return new Checked(text, null, Objection.WRONG_HASH);
        }
        Optional<SealedContent> content = SealText.find(text).filter(SealCheck::isWhole);
        if (content.isEmpty()) {
            return new Checked(text, null, Objection.UNREADABLE);
        }
        Objection objection = objection(content.get(), came.listed(), now);
        return new Checked(text, objection == null ? content.get() : null, objection);
    }

    private static Objection objection(SealedContent content, Listed listed, Instant now) {
        if (!content.seal().equals(listed.id())
                || !content.org().equals(listed.org())
                || !content.from().equals(listed.from())
                || !content.to().equals(listed.to())) {
            return Objection.CONTRADICTS_LIST;
        }
        Instant latest = now.plus(CLOCKS);
        return content.sealedAt().isAfter(latest) || content.knownAt().isAfter(latest)
                ? Objection.FROM_THE_FUTURE
                : null;
    }

    private static boolean isWhole(SealedContent seal) {
        return Stream.of(seal.seal(), seal.tree(), seal.from(), seal.to(), seal.knownAt(), seal.sealedAt())
                        .allMatch(Objects::nonNull)
                && Stream.of(seal.title(), seal.org(), seal.sealedBy()).allMatch(SealCheck::isText)
                && (seal.ground() == null || isText(seal.ground()))
                && !seal.seal().equals(seal.supersedes())
                && isDay(seal.from())
                && isDay(seal.to())
                && !seal.to().isBefore(seal.from())
                && isMoment(seal.knownAt())
                && isMoment(seal.sealedAt())
                && Arrays.stream(Clearance.values())
                        .anyMatch(each -> each.name().equals(seal.clearance()))
                && hasFigures(seal);
    }

    private static boolean hasFigures(SealedContent seal) {
        var codes = new HashSet<String>();
        return seal.figures() != null
                && !seal.figures().isEmpty()
                && seal.figures().stream().allMatch(figure -> isFigure(figure) && codes.add(figure.code()));
    }

    private static boolean isFigure(SealedFigure figure) {
        return figure != null
                && isText(figure.code())
                && figure.name() != null
                && figure.unit() != null
                && figure.recordsHref() != null
                && PATH.matcher(figure.recordsHref()).matches()
                && KINDS.contains(String.valueOf(figure.kind()))
                && REACHES.contains(String.valueOf(figure.reach()))
                && Stream.of(figure.value(), figure.numerator(), figure.denominator(), figure.unrestricted())
                        .allMatch(SealCheck::isCount)
                && hasParts(figure);
    }

    private static boolean hasParts(SealedFigure figure) {
        var keys = new HashSet<String>();
        return figure.split() != null
                && figure.split().stream()
                        .allMatch(part -> part != null
                                && isText(part.key())
                                && part.name() != null
                                && isCount(part.value())
                                && isCount(part.unrestricted())
                                && keys.add(part.key()));
    }

    /** Of what is counted there is never less than nothing: a lower bound stands on that. */
    private static boolean isCount(BigDecimal number) {
        return number == null || number.signum() >= 0;
    }

    private static boolean isText(String text) {
        return text != null && !text.isBlank() && text.length() <= LONGEST_TEXT && text.indexOf('\0') < 0;
    }

    private static boolean isDay(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /** Within the same years: a database has no room for all moments. */
    private static boolean isMoment(Instant moment) {
        return !moment.isBefore(beginning(FIRST_YEAR)) && moment.isBefore(beginning(LAST_YEAR + 1));
    }

    private static Instant beginning(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
