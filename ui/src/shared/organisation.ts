// Communities, people, memberships and services as the window speaks of them with the core. The shapes are generated
// (bindings.ts); the positions, which are always numbers, are said to be so here.
import type {
  CommunityFinding, Filter, FindingAbout, Importance, LeavingRow, MapCommunities, MapPeople, MapSeat, MapView, MeasuresView, NewCommunity, NewPerson,
  OrganisationEdit, OverlapView, Part, SavedView, ServiceMatrixView, Thresholds, ViewPicture, WithoutView,
} from './bindings';

export type {
  CommunityFinding, CommunityFindingKind, CommunityState, Comparison, Condition, Filter, FindingAbout, Importance, LeavingRow, MeasuredCommunity, MeasuredPerson,
  MeasuresView, MembershipState, NewCommunity, NewPerson, OrganisationEdit, OverlapView, Part, SavedView, ServiceMatrixView, SetAside, Thresholds, ViewPicture, WithoutView,
} from './bindings';

type Id = string; // UUID text

interface Places {
  x: number[];
  y: number[];
}
export interface Seat extends Omit<MapSeat, 'x' | 'y'> {
  x: number;
  y: number;
}
export type CommunityColumns = Omit<MapCommunities, 'x' | 'y' | 'r'> & Places & { r: number[] };
export type PersonColumns = Omit<MapPeople, 'x' | 'y' | 'seats'> & Places & { seats: Seat[][] };
/** All of the organisation by columns, with places on the map. Things are spoken of by their number. */
export interface Organisation extends Omit<MapView, 'communities' | 'people' | 'extent'> {
  communities: CommunityColumns;
  people: PersonColumns;
  /** Left, top, right, bottom. */
  extent: [number, number, number, number];
}
export interface Pin {
  thing: Id;
  x: number;
  y: number;
}

export interface OrganisationApi {
  /** Lays out what must be; `progress` hears how far it is, 0..1. */
  mapView(progress: (part: number) => void): Promise<Organisation>;
  /** Ends a layout under way; its promise is rejected with kind `cancelled`. */
  mapCancel(): Promise<void>;
  pin(pins: Pin[]): Promise<void>;
  unpin(things: Id[]): Promise<void>;
  savedViews(): Promise<SavedView[]>;
  saveView(name: string, filter: Filter | null, hide: boolean, picture: ViewPicture | null): Promise<Id>;
  removeView(view: Id): Promise<void>;
  measures(): Promise<MeasuresView>;
  /** What changes if these people leave. */
  without(people: Id[]): Promise<WithoutView>;
  /** Everybody whose leaving would break something, the most first. */
  leaving(): Promise<LeavingRow[]>;
  /** How communities overlap; without any, the largest. */
  overlap(communities: Id[], atMost: number): Promise<OverlapView>;
  peopleInAll(communities: Id[]): Promise<Id[]>;
  serviceMatrix(): Promise<ServiceMatrixView>;
  communityFindings(): Promise<CommunityFinding[]>;
  /** As one change. They come back after `until`, when they get worse, or when they are taken back. Days are `2026-03-17`. */
  setFindingsAside(about: FindingAbout[], reason: string, until: string | null, today: string): Promise<Id[]>;
  takeFindingsBack(ids: Id[]): Promise<void>;
  thresholds(): Promise<Thresholds>;
  setThresholds(thresholds: Thresholds): Promise<void>;

  addCommunity(community: NewCommunity): Promise<Id>;
  moveCommunities(communities: Id[], home: Id | null): Promise<void>;
  setParents(community: Id, parents: Id[]): Promise<void>;
  mergeCommunities(into: Id, from: Id[]): Promise<void>;
  splitCommunity(community: Id, parts: Part[]): Promise<Id[]>;
  retireCommunities(communities: Id[], ended: string): Promise<void>;
  removeCommunities(communities: Id[]): Promise<void>;
  addPeople(people: NewPerson[]): Promise<Id[]>;
  removePeople(people: Id[]): Promise<void>;
  /**
   * Cannot be undone: the history goes with it, and the backups that Guildhall made. The paths of copies in the same
   * folder that still hold the person.
   */
  forgetPerson(person: Id): Promise<string[]>;
  addMemberships(community: Id, people: string[], role: string): Promise<Id[]>;
  endMemberships(memberships: Id[], until: string): Promise<void>;
  removeMemberships(memberships: Id[]): Promise<void>;
  addOffer(community: Id, service: string, kind: string, detail: string): Promise<Id>;
  addNeed(community: Id, service: string, kind: string, provider: Id | null, importance: Importance | null): Promise<Id>;
  removeOffers(offers: Id[]): Promise<void>;
  removeNeeds(needs: Id[]): Promise<void>;
  /** Applies the edits in order, all or none of them. */
  editOrganisation(edits: OrganisationEdit[]): Promise<void>;
}

/** The arguments of each command by the names the core gives them. */
export const ORGANISATION_ARGUMENTS = {
  mapView: ['progress'],
  mapCancel: [],
  pin: ['pins'],
  unpin: ['things'],
  savedViews: [],
  saveView: ['name', 'filter', 'hide', 'picture'],
  removeView: ['view'],
  measures: [],
  without: ['people'],
  leaving: [],
  overlap: ['communities', 'atMost'],
  peopleInAll: ['communities'],
  serviceMatrix: [],
  communityFindings: [],
  setFindingsAside: ['about', 'reason', 'until', 'today'],
  takeFindingsBack: ['ids'],
  thresholds: [],
  setThresholds: ['thresholds'],
  addCommunity: ['community'],
  moveCommunities: ['communities', 'home'],
  setParents: ['community', 'parents'],
  mergeCommunities: ['into', 'from'],
  splitCommunity: ['community', 'parts'],
  retireCommunities: ['communities', 'ended'],
  removeCommunities: ['communities'],
  addPeople: ['people'],
  removePeople: ['people'],
  forgetPerson: ['person'],
  addMemberships: ['community', 'people', 'role'],
  endMemberships: ['memberships', 'until'],
  removeMemberships: ['memberships'],
  addOffer: ['community', 'service', 'kind', 'detail'],
  addNeed: ['community', 'service', 'kind', 'provider', 'importance'],
  removeOffers: ['offers'],
  removeNeeds: ['needs'],
  editOrganisation: ['edits'],
} as const;
/** What changes the workspace. */
export const ORGANISATION_CHANGES = [
  'pin', 'unpin', 'saveView', 'removeView', 'setThresholds', 'setFindingsAside', 'takeFindingsBack', 'addCommunity', 'moveCommunities', 'setParents', 'mergeCommunities', 'splitCommunity', 'retireCommunities',
  'removeCommunities', 'addPeople', 'removePeople', 'forgetPerson', 'addMemberships', 'endMemberships', 'removeMemberships', 'addOffer', 'addNeed', 'removeOffers', 'removeNeeds',
  'editOrganisation',
] as const satisfies (keyof OrganisationApi)[];
