package vn.capuy.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The walls of the gateway. */
class WallsTest {
    private static final JavaClasses GATEWAY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.capuy.gateway");

    @ParameterizedTest
    @ValueSource(strings = {"service", "edge", "kpi", "api", "health", "web"})
    void every_package_that_a_wall_names_holds_classes(String feature) {
        assertFalse(GATEWAY.that(com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage(
                        "vn.capuy.gateway." + feature))
                .isEmpty());
    }

    @Test
    void features_do_not_go_round_in_circles() {
        slices().matching("vn.capuy.gateway.(*)..").should().beFreeOfCycles().check(GATEWAY);
    }

    @Test
    void features_know_the_services_and_not_each_other() {
        for (String feature : new String[] {"edge", "kpi", "api", "health", "web"}) {
            classes()
                    .that()
                    .resideInAPackage("vn.capuy.gateway." + feature)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideOutsideOfPackages(java.util.stream.Stream.of("edge", "kpi", "api", "health", "web")
                            .filter(other -> !other.equals(feature))
                            .map(other -> "vn.capuy.gateway." + other)
                            .toArray(String[]::new))
                    .check(GATEWAY);
        }
    }

    @Test
    void the_gateway_keeps_no_records_and_maps_no_exceptions() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "jakarta.persistence..")
                .check(GATEWAY);
        com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods()
                .should()
                .beAnnotatedWith(ServerExceptionMapper.class)
                .check(GATEWAY);
    }
}
