package vn.capuy.cadre.ripple;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;

/** The discipline of one cadre over HTTP. */
@Path("/people/{id}/discipline")
@Tag(name = "Discipline")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PersonDisciplineResource {
    private final RippleService service;

    PersonDisciplineResource(RippleService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readPersonDiscipline",
            summary = "The discipline decisions on a cadre, with what each touches",
            description = "Also those that are over or reversed. Reading is journalled.")
    public List<DisciplineView> read(@PathParam("id") UUID id) {
        return service.of(id);
    }
}
