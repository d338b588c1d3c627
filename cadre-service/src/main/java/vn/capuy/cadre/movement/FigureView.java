package vn.capuy.cadre.movement;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.kernel.name.Language;
import vn.capuy.platform.language.Messages;

/** A figure by which a movement is measured, as the caller reads it. */
@Schema(name = "MovementFigure")
public record FigureView(
        @Schema(examples = "rotation.service-left") String limit,
        String name,
        String unit,
        int value,
        LocalDate from,
        String citation,
        String certainty) {
    static FigureView of(RuledFigure figure, Language language) {
        var citation = figure.citation();
        String where =
                citation.article() == null ? citation.document() : citation.article() + ", " + citation.document();
        return new FigureView(
                figure.name(),
                Messages.say(language, "limit." + figure.name()),
                figure.unit(),
                figure.value(),
                figure.from(),
                where,
                citation.certainty().name());
    }
}
