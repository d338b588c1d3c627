package vn.capuy.report.template;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.kernel.name.Language;

/** What is said, in each of the three languages: a report in a language must not fall back on another. */
@Schema(
        name = "TemplateWords",
        description = "In each of the three languages, with fields such as `{{figure:DOC.ISSUED}}` in double braces.")
public record Words(
        @Schema(examples = "Đã ban hành {{figure:DOC.ISSUED}} văn bản.")
        String vi,

        @Schema(examples = "{{figure:DOC.ISSUED}} documents were issued.")
        String en,

        @Schema(examples = "صدرت {{figure:DOC.ISSUED}} وثيقة.")
        String ar) {

    public String in(Language language) {
        return switch (language) {
            case VI -> vi;
            case EN -> en;
            case AR -> ar;
        };
    }
}
