package vn.capuy.gateway.kpi;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.kernel.name.Language;

/** Every indicator of the suite. */
@Schema(name = "Catalogue", description = "Every indicator of the suite, in the order of the figures.")
public record Catalogue(
        @Schema(description = "Whether a service's indicators are missing.", examples = "false")
        boolean partial,

        @Schema(description = "The missing parts; empty when the catalogue is whole.")
        List<Missing> missing,

        List<Entry> items) {

    /** One indicator. */
    @Schema(name = "CatalogueEntry")
    public record Entry(
            @Schema(examples = "CADRE.MOVED") String code,

            @Schema(examples = "Cán bộ được điều động, luân chuyển")
            String name,

            @Schema(description = "What is counted, in words.")
            String definition,

            @Schema(
                    description = "How the figure is reckoned from what is counted, in words.",
                    examples = "Số quyết định có ngày trong kỳ, tính cả ngày đầu và ngày cuối.")
            String formula,

            @Schema(examples = "quyết định") String unit,

            @Schema(
                    enumeration = {"FLOW", "STOCK", "RATIO"},
                    examples = "FLOW")
            String kind,

            @Schema(description = "Whose acts are counted when the question does not say.")
            Reach reach,

            @Schema(description = "The parts into which the figure is split.")
            List<Split> splits,

            @Schema(description = "By what else the figure can be broken down, at its service.")
            List<Dimension> dimensions,

            @Schema(description = "By which regulation it is counted so; null where none says it.", nullable = true)
            Source citation,

            @Schema(description = "The service that keeps its records.", examples = "cadre")
            String service) {}

    /** By which regulation a figure is counted so. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "CatalogueCitation")
    public record Source(
            @Schema(examples = "22-QĐ/TW") String document,
            @Schema(examples = "Điều 9", nullable = true) String article,

            @Schema(
                    description = "READ, SECONDARY, GENERAL or OPEN: how surely it is known that it says so.",
                    examples = "GENERAL")
            String certainty) {}

    /** A part into which a figure is split. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "CatalogueSplit")
    public record Split(
            @Schema(examples = "ROTATION") String key,
            @Schema(examples = "Luân chuyển") String name) {}

    /** By what a figure can be broken down. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "CatalogueDimension")
    public record Dimension(
            @Schema(examples = "kind") String key,

            @Schema(examples = "Loại cuộc kiểm tra, giám sát")
            String name) {}

    /** An indicator as its service tells it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Told(
            String code,
            String name,
            String definition,
            String unit,
            String kind,
            Reach reach,
            List<Split> splits,
            List<Dimension> dimensions,
            Source citation) {
        Entry of(String service, Language language) {
            return new Entry(
                    code,
                    name,
                    definition,
                    Formula.of(kind, unit, reach, language),
                    unit,
                    kind,
                    reach,
                    splits == null ? List.of() : splits,
                    dimensions == null ? List.of() : dimensions,
                    citation,
                    service);
        }
    }
}
