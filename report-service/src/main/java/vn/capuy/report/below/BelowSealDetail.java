package vn.capuy.report.below;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.kernel.name.Language;
import vn.capuy.report.seal.SealDetail;
import vn.capuy.report.seal.SealedContent;

/** A seal from below with its figures, in the caller's language. */
@Schema(name = "BelowSealDetail")
public record BelowSealDetail(
        BelowSealView seal,

        @Schema(description = "Their `recordsHref` are paths of that installation's gateway.")
        List<SealDetail.Figure> figures) {
    static BelowSealDetail of(BelowSealView seal, SealedContent content, Language language) {
        return new BelowSealDetail(
                seal,
                content.figures().stream()
                        .map(figure -> SealDetail.Figure.of(figure, language))
                        .toList());
    }
}
