package vn.capuy.inspection.statistics;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.language.CallerLanguage;

/** The statistics sheet of a year. */
@Path("/statistics")
@Tag(name = "Statistics", description = "The yearly statistics of inspection, supervision and discipline.")
@RunOnVirtualThread
public class StatisticsResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String SUMMARY = "The statistics sheet of a year";
    private static final String DESCRIPTION =
            "Of an organisation and all below it, by who inspects or decides. Each row leads "
                    + "to its records. What would tell a caller without clearance too much of few restricted records is withheld: null "
                    + "here, a dash in the sheet. As XLSX with `Accept: " + XLSX + "`. Reading it is in the journal.";

    private final StatisticsService service;
    private final CallerLanguage language;

    StatisticsResource(StatisticsService service, CallerLanguage language) {
        this.service = service;
        this.language = language;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.KPI_READER, Roles.AUDITOR, Roles.INSPECTION_READER})
    @Operation(operationId = "readStatistics", summary = SUMMARY, description = DESCRIPTION)
    public StatisticsSheet read(@BeanParam @Valid SheetParameters parameters) {
        return service.of(parameters, "JSON");
    }

    @GET
    @Produces(XLSX + ";qs=0.1")
    @RolesAllowed({Roles.KPI_READER, Roles.AUDITOR, Roles.INSPECTION_READER})
    @Operation(operationId = "readStatistics", summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "As JSON; as a spreadsheet",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response sheet(@BeanParam @Valid SheetParameters parameters) {
        StatisticsSheet sheet = service.of(parameters, "XLSX");
        String name = "statistics-%s-%d.xlsx".formatted(sheet.org(), sheet.year());
        return Response.ok(new SheetWorkbook(sheet, language.get()).bytes())
                .type(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
