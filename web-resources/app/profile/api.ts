import { request, segment } from "../../shared/http";
import type { Profile } from "./model";

export function fetchProfile(department: string): Promise<Profile> {
  return request<Profile>("GET", `/departments/${segment(department)}/profile`);
}
