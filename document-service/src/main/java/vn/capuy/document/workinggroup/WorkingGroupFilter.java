package vn.capuy.document.workinggroup;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which working groups are asked for. Used as {@code @BeanParam @Valid}. */
public class WorkingGroupFilter {
    @Parameter(description = "Only founded by this committee.", example = "BL")
    @QueryParam("foundedBy")
    @Size(max = 50)
    public String foundedBy;

    @Parameter(description = "Only that direct this commune or town, or once did.", example = "BL-HM")
    @QueryParam("directs")
    @Size(max = 50)
    public String directs;

    @Parameter(description = "Only that work under this steering committee, or once did.")
    @QueryParam("committee")
    public UUID committee;

    @Parameter(description = "Only working on this day.", example = "2023-03-31")
    @QueryParam("workingOn")
    public LocalDate workingOn;

    @Parameter(description = "Void ones too.")
    @QueryParam("includeVoided")
    @DefaultValue("false")
    public boolean includeVoided;
}
