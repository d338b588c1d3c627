package vn.capuy.report.paper;

import java.util.Map;
import java.util.Optional;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.report.seal.SealedContent;
import vn.capuy.report.seal.SealedFigure;
import vn.capuy.report.template.FigureRef;

/**
 * All that a report is made of.
 *
 * @param sha256 of the seal
 * @param org the organisation's name
 * @param targets by the code of the figure
 */
record Facts(SealedContent seal, String sha256, MultilingualName org, Map<String, SealTarget> targets) {

    /** The sealed figure, if the seal has it. */
    Optional<SealedFigure> figure(FigureRef ref) {
        return seal.figures().stream()
                .filter(each -> each.code().equals(ref.code()))
                .findFirst();
    }

    Optional<SealedFigure.Part> part(FigureRef ref) {
        return figure(ref).flatMap(figure -> figure.split().stream()
                .filter(each -> each.key().equals(ref.part()))
                .findFirst());
    }

    boolean has(FigureRef ref) {
        return ref.part() == null ? figure(ref).isPresent() : part(ref).isPresent();
    }

    /** The seal's id as a name that reads the same in a line from the right. */
    String urn() {
        return "urn:uuid:" + seal.seal();
    }
}
