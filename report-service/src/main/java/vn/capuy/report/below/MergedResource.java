package vn.capuy.report.below;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.paging.Page;

/** Figures from below, added, over HTTP. */
@Path("/below/merged")
@Tag(name = "Figures from below")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class MergedResource {
    private static final String SUMMARY = "The sealed figures of the units directly below, added, with what is missing";
    private static final String DESCRIPTION =
            "Of each unit that stood directly below the organisation in the period counts its latest seal for exactly that "
                    + "period, under the tree as it stood. Each sum says whether it is of all of them (`meaning`); what is "
                    + "missing or withheld is named with the reason. Ratios are added by numerator and denominator, distinct "
                    + "subjects are not added. The organisation's own figure in this suite stands beside the sum, never in it. "
                    + "`Accept: text/csv` or XLSX gives a row for each sum and each unit.";

    private final Merging merging;

    MergedResource(Merging merging) {
        this.merging = merging;
    }

    @GET
    @RolesAllowed({Roles.KPI_READER, Roles.REPORT_EDITOR, Roles.AUDITOR})
    @Operation(operationId = "readMergedFigures", summary = SUMMARY, description = DESCRIPTION)
    public MergedView merged(@BeanParam @Valid MergeParameters asked) {
        return merging.of(asked);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.KPI_READER, Roles.REPORT_EDITOR, Roles.AUDITOR})
    @Operation(operationId = "readMergedFigures", summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description =
                    "The figures; as CSV or XLSX a row for each sum, each unit and each of this suite's own figures.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid MergeParameters asked) {
        List<MergedRow> rows = MergedRow.of(merging.of(asked));
        return ListExport.of("figures-from-below", MergedRow.class, page -> new Page<>(rows, null));
    }
}
