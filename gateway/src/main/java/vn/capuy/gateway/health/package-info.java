/**
 * How the whole suite is. The gateway's own readiness ({@code /q/health/ready}) does not depend on the services: it answers
 * in part without them. The health of the whole ({@code /q/health}) shows each service by name and is DOWN when one is.
 */
package vn.capuy.gateway.health;
