package vn.capuy.document.numbering;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Number series over HTTP. */
@Path("/series")
@Tag(
        name = "Number series",
        description = "Numbers per issuer, symbol and term: gaps, void numbers, dates out of order.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SeriesResource {
    private static final String IRREGULAR = "What is irregular in the series of an issuer, and how it was explained";
    private static final String IRREGULAR_DESCRIPTION =
            "Missing numbers, numbers that stand twice, days out of order: imported history may have them. By term, series and "
                    + "number. `Accept: text/csv` or XLSX gives the whole list.";

    private final SeriesReads series;
    private final Irregularities irregularities;
    private final Organisation organisation;

    SeriesResource(SeriesReads series, Irregularities irregularities, Organisation organisation) {
        this.series = series;
        this.irregularities = irregularities;
        this.organisation = organisation;
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listDocumentSeries",
            summary = "The number series of an issuer",
            description = "All in one page, in the order of term and symbol.")
    public Page<SeriesView> list(
            @Parameter(description = "Code of the issuing unit.", example = "BL")
                    @QueryParam("issuer")
                    @NotBlank
                    @Size(max = 50)
                    String issuer,
            @Parameter(description = "Only this term.", example = "2020-2025") @QueryParam("term") @Size(max = 50)
                    String term) {
        organisation.requireKnown(issuer);
        return new Page<>(series.of(issuer, term), null);
    }

    @GET
    @Path("/irregularities")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listSeriesIrregularities", summary = IRREGULAR, description = IRREGULAR_DESCRIPTION)
    public Page<IrregularityView> irregularities(
            @BeanParam @Valid IrregularityFilter filter, @BeanParam @Valid PageRequest page) {
        organisation.requireKnown(filter.issuer);
        return irregularities.page(filter, page);
    }

    @GET
    @Path("/irregularities")
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listSeriesIrregularities", summary = IRREGULAR, description = IRREGULAR_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response exportIrregularities(@BeanParam @Valid IrregularityFilter filter) {
        organisation.requireKnown(filter.issuer);
        return ListExport.of(
                "series-irregularities", IrregularityView.class, page -> irregularities.page(filter, page));
    }
}
