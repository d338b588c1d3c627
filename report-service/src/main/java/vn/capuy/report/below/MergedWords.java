package vn.capuy.report.below;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.capuy.kernel.name.Language;
import vn.capuy.platform.language.Messages;
import vn.capuy.report.seal.SealedFigure;
import vn.capuy.report.suite.SuiteFigures;

/**
 * Merged figures as the caller is told them.
 *
 * @param links the address for people of each gateway, by the installation's name
 */
record MergedWords(Language language, Map<String, String> links) {

    MergedView.Unit unit(UnitBelow unit) {
        BelowSealView seal = unit.seal();
        return new MergedView.Unit(
                unit.code(),
                unit.name().in(language),
                unit.missing(),
                reason(unit.missing()),
                seal == null ? null : seal.installation(),
                seal == null ? null : seal.id(),
                seal == null ? null : seal.knownAt(),
                seal == null ? null : seal.sealedAt(),
                seal == null ? null : seal.sha256(),
                unit.others().stream()
                        .map(other ->
                                new MergedView.Other(other.id(), other.from(), other.to(), other.tree(), other.reach()))
                        .toList());
    }

    /** @param own this suite's own figure; null where it is not told */
    MergedView.Figure figure(Sum sum, SuiteFigures.Figure own) {
        SealedFigure named = sum.named();
        return new MergedView.Figure(
                named.code(),
                named.name().in(language),
                named.unit().in(language),
                named.kind(),
                named.reach(),
                sum.meaning(),
                notes(sum),
                sum.value(),
                sum.numerator(),
                sum.denominator(),
                sum.distinctNotAdded(),
                sum.split().stream()
                        .map(part -> new MergedView.Split(
                                part.key(), part.name().in(language), part.value(), part.meaning()))
                        .toList(),
                sum.lines().stream().map(this::part).toList(),
                own == null
                        ? null
                        : new MergedView.Own(
                                own.value(), own.numerator(), own.denominator(), own.withheld(), own.recordsHref()));
    }

    private List<String> notes(Sum sum) {
        var notes = new ArrayList<>(List.of(Messages.say(language, sum.meaning().key())));
        if (sum.distinctNotAdded()) {
            notes.add(Messages.say(language, "below.distinct-not-added"));
        }
        return notes;
    }

    private MergedView.Part part(Sum.Line line) {
        BelowSealView seal = line.unit().seal();
        SealedFigure figure = line.figure();
        return new MergedView.Part(
                line.unit().code(),
                line.missing(),
                reason(line.missing()),
                figure == null ? null : figure.value(),
                figure == null ? null : figure.numerator(),
                figure == null ? null : figure.denominator(),
                figure == null ? null : figure.distinctSubjects(),
                figure != null && figure.withheld(),
                figure == null ? null : figure.unrestricted(),
                seal == null ? null : seal.id(),
                seal == null ? null : seal.knownAt(),
                seal == null ? null : seal.sha256(),
                figure == null ? null : link(seal) + figure.recordsHref());
    }

    /** Of an installation that is no longer configured: where it was. */
    private String link(BelowSealView seal) {
        return links.getOrDefault(seal.installation(), seal.fetchedFrom());
    }

    private String reason(Missing missing) {
        return missing == null ? null : Messages.say(language, missing.key());
    }
}
